package eu.savoirfaire.matching.cohort;

import static eu.savoirfaire.matching.cohort.CohortState.CANCELLED;
import static eu.savoirfaire.matching.cohort.CohortState.CLOSED;
import static eu.savoirfaire.matching.cohort.CohortState.CONFIRMED;
import static eu.savoirfaire.matching.cohort.CohortState.DRAFT;
import static eu.savoirfaire.matching.cohort.CohortState.OPEN;
import static eu.savoirfaire.matching.cohort.CohortState.PROPOSED;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Which action leads a cohort from which state to which. What is not here is refused. */
public final class CohortTable {
    private static final List<Row> ROWS = List.of(
            new Row(DRAFT, CohortAction.CHANGE, DRAFT),
            new Row(OPEN, CohortAction.CHANGE, OPEN),
            new Row(DRAFT, CohortAction.OPEN, OPEN),
            new Row(OPEN, CohortAction.CLOSE, CLOSED),
            new Row(CLOSED, CohortAction.REOPEN, OPEN),
            new Row(PROPOSED, CohortAction.REOPEN, OPEN),
            new Row(CLOSED, CohortAction.PROPOSE, PROPOSED),
            new Row(PROPOSED, CohortAction.PROPOSE, PROPOSED),
            new Row(PROPOSED, CohortAction.CONFIRM, CONFIRMED),
            new Row(CONFIRMED, CohortAction.UNDO, PROPOSED),
            new Row(DRAFT, CohortAction.CANCEL, CANCELLED),
            new Row(OPEN, CohortAction.CANCEL, CANCELLED),
            new Row(CLOSED, CohortAction.CANCEL, CANCELLED),
            new Row(PROPOSED, CohortAction.CANCEL, CANCELLED),
            new Row(CANCELLED, CohortAction.RESTORE, DRAFT));

    private CohortTable() {}

    /** One line of the table. */
    public record Row(CohortState from, CohortAction action, CohortState to) {}

    public static Optional<CohortState> after(CohortState from, CohortAction action) {
        return ROWS.stream()
                .filter(row -> row.from() == from && row.action() == action)
                .map(Row::to)
                .findFirst();
    }

    /** The whole table, in the order of a cohort's way. */
    public static List<Row> rows() {
        return ROWS;
    }

    /** What can be done in a state, in the order of the table. */
    public static List<CohortAction> actions(CohortState from) {
        return Arrays.stream(CohortAction.values())
                .filter(action -> after(from, action).isPresent())
                .toList();
    }
}
