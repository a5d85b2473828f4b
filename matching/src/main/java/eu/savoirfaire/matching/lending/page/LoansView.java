package eu.savoirfaire.matching.lending.page;

import eu.savoirfaire.matching.lending.sight.LoanSight;
import java.util.List;

/** The loans of one person. */
record LoansView(List<LoanSight> loans) {}
