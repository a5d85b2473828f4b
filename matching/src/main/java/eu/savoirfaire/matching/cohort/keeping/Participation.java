package eu.savoirfaire.matching.cohort.keeping;

import eu.savoirfaire.matching.CohortEvent.CohortId;
import eu.savoirfaire.matching.MatchId;
import eu.savoirfaire.matching.NeedId;
import eu.savoirfaire.matching.SeekerId;
import java.time.Instant;
import java.util.Optional;

/**
 * A need that takes part in a cohort, because its person agreed to be assigned.
 *
 * @param joined decides the order of those who wait
 * @param reason why the confirmed run left it out, in the words of its report
 * @param match what it was placed with
 */
public record Participation(
        CohortId cohort,
        NeedId need,
        SeekerId seeker,
        Instant joined,
        State state,
        Optional<String> reason,
        Optional<MatchId> match) {

    public enum State {
        WAITING,
        /** A seat is kept for it until it answers. */
        OFFERED,
        PLACED,
        LEFT
    }

    public boolean isIn() {
        return state != State.LEFT;
    }
}
