package eu.savoirfaire.workshops.record.making;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;

/** @param text sealed under the key of the person */
@MappedEntity(value = "record_amendment", schema = "workshops")
record AmendmentRow(
        @Id UUID id,
        UUID workshopId,
        UUID personId,
        String text,
        Minutes.Fate state,
        String reason,
        Instant proposedAt) {}
