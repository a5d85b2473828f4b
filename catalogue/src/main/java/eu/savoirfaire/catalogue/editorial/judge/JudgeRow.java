package eu.savoirfaire.catalogue.editorial.judge;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;

/**
 * What somebody who judges sheets says of themselves, by the id of the person.
 *
 * @param languages codes with spaces between them
 * @param topics codes with spaces between them
 */
@MappedEntity(value = "judge", schema = "catalogue")
record JudgeRow(@Id UUID id, String languages, String topics, boolean available, Instant changedAt) {}
