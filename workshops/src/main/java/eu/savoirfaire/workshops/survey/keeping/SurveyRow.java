package eu.savoirfaire.workshops.survey.keeping;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@MappedEntity(value = "survey", schema = "workshops")
record SurveyRow(
        @Id UUID workshopId,
        long version,
        int standard,
        String own,
        Survey.State state,
        @Nullable Instant openedAt,
        @Nullable Instant closesAt,
        boolean reminded,
        String salt) {}
