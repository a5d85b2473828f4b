package eu.savoirfaire.catalogue.review.point;

import io.micronaut.serde.annotation.Serdeable;
import java.util.UUID;

/** A point of a review, by UUIDv7. */
@Serdeable
public record PointId(UUID value) {}
