package eu.savoirfaire.catalogue.writing;

import eu.savoirfaire.catalogue.PracticeId;

/**
 * What a practice was adapted from.
 *
 * @param revision of the other sheet, as it was then
 */
public record Adaptation(PracticeId practice, PracticeId from, int revision) {}
