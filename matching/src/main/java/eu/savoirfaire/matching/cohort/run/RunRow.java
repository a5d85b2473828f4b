package eu.savoirfaire.matching.cohort.run;

import eu.savoirfaire.matching.CohortEvent.CohortId;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A run without what it read and what came of it, which can be long. */
@MappedEntity(value = "cohort_run", schema = "matching")
record RunRow(
        @Id UUID id,
        UUID cohortId,
        int number,
        RunState state,
        long done,
        long total,
        boolean cancelling,
        String startedBy,
        Instant startedAt,
        @Nullable Instant endedAt,
        @Nullable String refused) {

    KeptRun run() {
        return new KeptRun(
                id,
                new CohortId(cohortId),
                number,
                state,
                done,
                total,
                cancelling,
                startedBy,
                startedAt,
                Optional.ofNullable(endedAt),
                Optional.ofNullable(refused));
    }
}
