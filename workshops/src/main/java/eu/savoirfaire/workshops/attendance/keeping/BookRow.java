package eu.savoirfaire.workshops.attendance.keeping;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@MappedEntity(value = "attendance_book", schema = "workshops")
record BookRow(
        @Id UUID workshopId,
        long version,
        String training,
        @Nullable Instant confirmedAt,
        @Nullable UUID confirmedBy) {}
