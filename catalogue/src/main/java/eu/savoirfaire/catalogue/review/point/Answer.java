package eu.savoirfaire.catalogue.review.point;

import java.util.Optional;

/**
 * What the authors did about a point.
 *
 * @param round in which they did
 * @param reply what they say, where they do
 * @param after the words of the passage now; the same as before where they only replied
 */
public record Answer(int round, Optional<String> reply, String after) {}
