package eu.savoirfaire.catalogue.editorial.keeping;

import eu.savoirfaire.catalogue.review.table.EditorialState;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;

/** A step that is over. */
@MappedEntity(value = "review_step", schema = "catalogue")
record StepRow(@Id UUID id, UUID practiceId, int revision, EditorialState state, Instant begunAt, Instant endedAt) {}
