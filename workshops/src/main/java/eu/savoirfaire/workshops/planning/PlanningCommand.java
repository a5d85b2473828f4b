package eu.savoirfaire.workshops.planning;

import eu.savoirfaire.workshops.Channel;
import eu.savoirfaire.workshops.Mode;
import eu.savoirfaire.workshops.planning.table.PlanningAction;
import eu.savoirfaire.workshops.planning.time.Hours;
import java.util.Map;
import java.util.Optional;

/** What somebody wants done to a workshop. */
public sealed interface PlanningCommand {

    PlanningAction action();

    record Rewrite(Plan plan) implements PlanningCommand {
        @Override
        public PlanningAction action() {
            return PlanningAction.REWRITE;
        }
    }

    /** Something that needs no more to be said. */
    record Simple(PlanningAction action) implements PlanningCommand {
        public Simple {
            switch (action) {
                case SCHEDULE, OPEN, CLOSE, BEGIN, END, PUBLISH_RECORD -> {}
                case REWRITE, MOVE, CHANGE_MODE, RESIZE, POSTPONE, RESCHEDULE, ABORT, CANCEL ->
                    throw new IllegalArgumentException(action + " needs more to be said");
            }
        }
    }

    /** Something that takes people's plans from them: they are told why. */
    record Because(PlanningAction action, String reason) implements PlanningCommand {
        public Because {
            switch (action) {
                case POSTPONE, ABORT, CANCEL -> {}
                case REWRITE,
                        SCHEDULE,
                        OPEN,
                        CLOSE,
                        MOVE,
                        CHANGE_MODE,
                        RESIZE,
                        RESCHEDULE,
                        BEGIN,
                        END,
                        PUBLISH_RECORD ->
                    throw new IllegalArgumentException(action + " has no reason, or more than one");
            }
        }
    }

    /** Other hours for one that is ahead ({@code MOVE}) or postponed ({@code RESCHEDULE}). */
    record To(PlanningAction action, Hours hours) implements PlanningCommand {
        public To {
            if (action != PlanningAction.MOVE && action != PlanningAction.RESCHEDULE) {
                throw new IllegalArgumentException(action + " is not about hours");
            }
        }
    }

    /**
     * Another mode; registrations are kept.
     *
     * @param seats by the ways that it opens
     */
    record ChangeMode(Mode mode, Optional<String> place, Map<Channel, Integer> seats, String reason)
            implements PlanningCommand {
        @Override
        public PlanningAction action() {
            return PlanningAction.CHANGE_MODE;
        }
    }

    /** So many seats by one of its ways; fewer takes no seat from anybody who has one. */
    record Resize(Channel channel, int seats) implements PlanningCommand {
        @Override
        public PlanningAction action() {
            return PlanningAction.RESIZE;
        }
    }
}
