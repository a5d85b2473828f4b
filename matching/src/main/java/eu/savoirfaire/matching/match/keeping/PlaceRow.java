package eu.savoirfaire.matching.match.keeping;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.util.UUID;

/**
 * The places of one offer.
 *
 * @param slots how many introductions may be open at a time
 * @param capacity how many people it can serve; fewer than {@code active} where it was cut since
 * @param comesBack whether a position is free again when it is over
 */
@MappedEntity(value = "place", schema = "matching")
record PlaceRow(
        @Id UUID offerId, int slots, int reserved, int introduced, int capacity, int active, boolean comesBack) {}
