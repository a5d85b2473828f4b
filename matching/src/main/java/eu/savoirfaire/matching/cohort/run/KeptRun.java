package eu.savoirfaire.matching.cohort.run;

import eu.savoirfaire.matching.CohortEvent.CohortId;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A run of a cohort.
 *
 * @param number of the cohort's runs, from 1
 * @param done needs that are judged
 * @param total 0 while nobody knows
 * @param cancelling whether somebody wants it to stop
 * @param startedBy as the audit calls them
 * @param refused the code of the reason, if it could not be done
 */
public record KeptRun(
        UUID id,
        CohortId cohort,
        int number,
        RunState state,
        long done,
        long total,
        boolean cancelling,
        String startedBy,
        Instant startedAt,
        Optional<Instant> endedAt,
        Optional<String> refused) {

    public boolean running() {
        return state == RunState.RUNNING;
    }
}
