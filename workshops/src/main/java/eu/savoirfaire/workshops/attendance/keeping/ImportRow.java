package eu.savoirfaire.workshops.attendance.keeping;

import eu.savoirfaire.workshops.attendance.Origin;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;

@MappedEntity(value = "attendance_import", schema = "workshops")
record ImportRow(
        @Id UUID id,
        UUID workshopId,
        Origin origin,
        int found,
        int skipped,
        boolean taken,
        UUID readBy,
        Instant readAt) {}
