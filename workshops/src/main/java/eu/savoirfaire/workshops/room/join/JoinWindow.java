package eu.savoirfaire.workshops.room.join;

import eu.savoirfaire.workshops.planning.PlannedWorkshop;
import eu.savoirfaire.workshops.planning.table.PlanningState;
import java.time.Duration;
import java.time.Instant;

/** Whether one can go in now. */
public enum JoinWindow {
    BEFORE,
    OPEN,
    OVER,
    /** It does not take place, or not at these hours. */
    OFF;

    /** Between the doors' opening and the start. */
    private static final Duration DOORS = Duration.ofMinutes(15);

    /** Between the end and the moment from which nobody comes back in. */
    private static final Duration FAREWELL = Duration.ofMinutes(10);

    static JoinWindow of(PlannedWorkshop workshop, Instant now) {
        var state = workshop.state();
        if (state == PlanningState.CANCELLED || state == PlanningState.POSTPONED || state == PlanningState.ABORTED) {
            return OFF;
        }
        if (now.isBefore(opens(workshop))) {
            return state == PlanningState.LIVE ? OPEN : BEFORE;
        }
        return now.isBefore(closes(workshop)) ? OPEN : OVER;
    }

    static Instant opens(PlannedWorkshop workshop) {
        return workshop.plan().hours().startsAt().minus(DOORS);
    }

    static Instant closes(PlannedWorkshop workshop) {
        return workshop.plan().hours().endsAt().plus(FAREWELL);
    }
}
