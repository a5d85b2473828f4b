package eu.savoirfaire.matching.scoring;

import eu.savoirfaire.matching.OfferId;

/**
 * An offer on a list.
 *
 * @param since the day from which it has waited, in days since 1970-01-01
 */
public record Ranked(OfferId offer, Scores scores, int since) {}
