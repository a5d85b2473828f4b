package eu.savoirfaire.workshops.planning.table;

import static eu.savoirfaire.workshops.planning.table.Hand.ADMINISTRATOR;
import static eu.savoirfaire.workshops.planning.table.Hand.CLOCK;
import static eu.savoirfaire.workshops.planning.table.Hand.HOST;
import static eu.savoirfaire.workshops.planning.table.Hand.TRAINER;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which action moves a workshop from which state to which, and by whose hand. What is not here is refused. */
public final class PlanningTable {
    private static final Map<Step, Row> ROWS = new Rows()
            .row(PlanningState.DRAFT, PlanningAction.REWRITE, PlanningState.DRAFT, TRAINER)
            .row(PlanningState.DRAFT, PlanningAction.SCHEDULE, PlanningState.SCHEDULED, TRAINER)
            .row(PlanningState.SCHEDULED, PlanningAction.OPEN, PlanningState.OPEN, TRAINER)
            .row(PlanningState.OPEN, PlanningAction.CLOSE, PlanningState.CLOSED, TRAINER)
            .row(PlanningState.CLOSED, PlanningAction.OPEN, PlanningState.OPEN, TRAINER)
            .ahead(PlanningAction.MOVE, TRAINER)
            .ahead(PlanningAction.CHANGE_MODE, TRAINER)
            .ahead(PlanningAction.RESIZE, TRAINER)
            .row(PlanningState.POSTPONED, PlanningAction.RESIZE, PlanningState.POSTPONED, TRAINER)
            .row(PlanningState.POSTPONED, PlanningAction.CHANGE_MODE, PlanningState.POSTPONED, TRAINER)
            .row(PlanningState.SCHEDULED, PlanningAction.POSTPONE, PlanningState.POSTPONED, TRAINER)
            .row(PlanningState.OPEN, PlanningAction.POSTPONE, PlanningState.POSTPONED, TRAINER)
            .row(PlanningState.CLOSED, PlanningAction.POSTPONE, PlanningState.POSTPONED, TRAINER)
            .row(PlanningState.POSTPONED, PlanningAction.RESCHEDULE, PlanningState.SCHEDULED, TRAINER)
            .row(PlanningState.OPEN, PlanningAction.BEGIN, PlanningState.LIVE, HOST, CLOCK)
            .row(PlanningState.CLOSED, PlanningAction.BEGIN, PlanningState.LIVE, HOST, CLOCK)
            .row(PlanningState.LIVE, PlanningAction.END, PlanningState.HELD, HOST, CLOCK)
            .row(PlanningState.LIVE, PlanningAction.ABORT, PlanningState.ABORTED, HOST)
            .row(PlanningState.HELD, PlanningAction.PUBLISH_RECORD, PlanningState.RECORDED, TRAINER)
            .row(PlanningState.DRAFT, PlanningAction.CANCEL, PlanningState.CANCELLED, TRAINER, ADMINISTRATOR)
            .row(PlanningState.SCHEDULED, PlanningAction.CANCEL, PlanningState.CANCELLED, TRAINER, ADMINISTRATOR)
            .row(PlanningState.OPEN, PlanningAction.CANCEL, PlanningState.CANCELLED, TRAINER, ADMINISTRATOR)
            .row(PlanningState.CLOSED, PlanningAction.CANCEL, PlanningState.CANCELLED, TRAINER, ADMINISTRATOR)
            .row(PlanningState.POSTPONED, PlanningAction.CANCEL, PlanningState.CANCELLED, TRAINER, ADMINISTRATOR)
            .all();

    private PlanningTable() {}

    private record Step(PlanningState from, PlanningAction action) {}

    /**
     * One line of the table.
     *
     * @param hands whose hand may do it: any of them is enough
     */
    public record Row(PlanningState from, PlanningAction action, PlanningState to, Set<Hand> hands) {}

    public static Optional<Row> row(PlanningState from, PlanningAction action) {
        return Optional.ofNullable(ROWS.get(new Step(from, action)));
    }

    /** The whole table, in the order of a workshop's way. */
    public static Collection<Row> rows() {
        return ROWS.values();
    }

    private static final class Rows {
        private final Map<Step, Row> rows = new LinkedHashMap<>();

        /** From each state in which it is ahead, back into the same. */
        Rows ahead(PlanningAction action, Hand... hands) {
            for (var state : PlanningState.values()) {
                if (state.isAhead()) {
                    row(state, action, state, hands);
                }
            }
            return this;
        }

        Rows row(PlanningState from, PlanningAction action, PlanningState to, Hand... hands) {
            if (rows.put(new Step(from, action), new Row(from, action, to, Set.of(hands))) != null) {
                throw new IllegalStateException("twice in the table: " + from + " " + action);
            }
            return this;
        }

        Map<Step, Row> all() {
            return Collections.unmodifiableMap(rows);
        }
    }
}
