package eu.savoirfaire.workshops.planning.keeping;

import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.workshops.Kind;
import eu.savoirfaire.workshops.Mode;
import eu.savoirfaire.workshops.planning.table.PlanningAction;
import eu.savoirfaire.workshops.planning.table.PlanningState;
import eu.savoirfaire.workshops.planning.time.Pass;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@MappedEntity(value = "planned_workshop", schema = "workshops")
record PlanRow(
        @Id UUID id,
        PlanningState state,
        long version,
        String title,
        Language language,
        Kind kind,
        Mode mode,
        String zone,
        LocalDateTime localStart,
        @Nullable Pass startPass,
        LocalDateTime localEnd,
        @Nullable Pass endPass,
        Instant startsAt,
        Instant endsAt,
        @Nullable String place,
        UUID holder,
        String details,
        @Nullable PlanningAction cameBy,
        @Nullable String reason,
        String calendarUid,
        int calendarSequence,
        Instant changedAt) {}
