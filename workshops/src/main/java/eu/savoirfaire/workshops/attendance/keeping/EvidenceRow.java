package eu.savoirfaire.workshops.attendance.keeping;

import eu.savoirfaire.workshops.attendance.Origin;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@MappedEntity(value = "attendance_evidence", schema = "workshops")
record EvidenceRow(
        @Id String id,
        UUID workshopId,
        String labelId,
        @Nullable UUID importId,
        Origin origin,
        Instant fromAt,
        Instant toAt,
        boolean counted) {}
