package eu.savoirfaire.matching.lending;

import eu.savoirfaire.matching.credit.AnnualPercentageRate;
import eu.savoirfaire.matching.credit.InstalmentPlan;
import eu.savoirfaire.matching.credit.LoanTerms;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

/**
 * The terms that a lender put on the table.
 *
 * @param until when the borrower has to have said yes
 */
public record Offered(LoanTerms terms, Instant until) {

    public InstalmentPlan plan() {
        return InstalmentPlan.of(terms);
    }

    /** The annual percentage rate of charge. */
    public BigDecimal apr() {
        return AnnualPercentageRate.of(plan());
    }

    /**
     * The same, paid out on another day. The days of the instalments stay where the first is still to come, else all move on
     * by whole months.
     */
    Offered paidOut(LocalDate day) {
        var first = terms.firstDue();
        while (!day.isBefore(first)) {
            first = first.plusMonths(1);
        }
        if (first.isAfter(day.plusMonths(2))) {
            first = day.plusMonths(1);
        }
        return new Offered(
                new LoanTerms(
                        terms.principal(),
                        terms.currency(),
                        terms.nominalRate(),
                        terms.instalments(),
                        day,
                        first,
                        terms.dayCount(),
                        terms.feeAtStart(),
                        terms.feePerInstalment()),
                until);
    }
}
