package eu.savoirfaire.matching.compiled;

import eu.savoirfaire.matching.OfferId;
import eu.savoirfaire.matching.scoring.Scores;

/**
 * An offer on a list.
 *
 * @param since the day from which it has waited, in days since 1970-01-01
 */
public record Ranked(OfferId offer, Scores scores, int since) {}
