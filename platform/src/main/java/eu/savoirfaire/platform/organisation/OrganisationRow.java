package eu.savoirfaire.platform.organisation;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;

/**
 * An organisation as it is stored.
 *
 * @param folded the name without case and accents, for lists in order and for finding similar ones
 */
@MappedEntity(value = "organisation", schema = "platform")
record OrganisationRow(@Id UUID id, String name, String folded, Instant addedAt) {}
