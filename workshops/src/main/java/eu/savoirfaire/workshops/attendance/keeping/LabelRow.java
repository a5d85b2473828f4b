package eu.savoirfaire.workshops.attendance.keeping;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@MappedEntity(value = "attendance_label", schema = "workshops")
record LabelRow(
        @Id String id,
        UUID workshopId,
        String name,
        @Nullable String mail,
        @Nullable UUID personId,
        boolean nobody,
        @Nullable UUID decidedBy,
        Instant addedAt) {}
