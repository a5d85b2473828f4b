package eu.savoirfaire.matching.lending;

import eu.savoirfaire.infra.access.OrganisationId;
import eu.savoirfaire.matching.NeedId;
import eu.savoirfaire.matching.OfferId;
import eu.savoirfaire.matching.SeekerId;

/**
 * Whose loan it is.
 *
 * @param borrower by a pseudonym
 * @param need that the loan would meet
 * @param product what the lender offers
 */
public record Parties(SeekerId borrower, NeedId need, OfferId product, OrganisationId lender) {}
