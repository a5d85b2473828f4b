package eu.savoirfaire.workshops.record;

import eu.savoirfaire.workshops.Mode;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@MappedEntity(value = "record_revision", schema = "workshops")
record RevisionRow(
        @Id UUID id,
        UUID workshopId,
        int number,
        RecordRevision.State state,
        String title,
        String language,
        String heldOn,
        LocalDate firstDay,
        LocalDate lastDay,
        String zone,
        @Nullable String place,
        Mode mode,
        @Nullable String onlinePlatform,
        String participants,
        String programme,
        boolean recordingKept,
        String conclusions,
        @Nullable String source,
        Instant writtenAt,
        @Nullable Instant publishedAt) {}
