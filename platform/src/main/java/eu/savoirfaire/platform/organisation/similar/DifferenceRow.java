package eu.savoirfaire.platform.organisation.similar;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;

/** Two organisations that a curator said are two; {@code one} is the lesser id. */
@MappedEntity(value = "organisation_difference", schema = "platform")
record DifferenceRow(@Id UUID one, UUID other, Instant saidAt) {}
