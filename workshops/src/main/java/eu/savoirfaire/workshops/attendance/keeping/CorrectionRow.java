package eu.savoirfaire.workshops.attendance.keeping;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;

/** @param reason sealed under the key of the person */
@MappedEntity(value = "attendance_correction", schema = "workshops")
record CorrectionRow(
        @Id UUID id,
        UUID workshopId,
        UUID personId,
        boolean present,
        Instant fromAt,
        Instant toAt,
        String reason,
        UUID madeBy,
        Instant madeAt) {}
