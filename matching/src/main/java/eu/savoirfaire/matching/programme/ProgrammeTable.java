package eu.savoirfaire.matching.programme;

import static eu.savoirfaire.matching.programme.ProgrammeState.CLOSED;
import static eu.savoirfaire.matching.programme.ProgrammeState.DRAFT;
import static eu.savoirfaire.matching.programme.ProgrammeState.RUNNING;

import java.util.List;
import java.util.Optional;

/** Which action leads a programme from which state to which. What is not here is refused. */
public final class ProgrammeTable {
    private static final List<Row> ROWS = List.of(
            new Row(DRAFT, ProgrammeAction.CHANGE, DRAFT),
            new Row(RUNNING, ProgrammeAction.CHANGE, RUNNING),
            new Row(DRAFT, ProgrammeAction.LINK, DRAFT),
            new Row(RUNNING, ProgrammeAction.LINK, RUNNING),
            new Row(DRAFT, ProgrammeAction.BEGIN, RUNNING),
            new Row(RUNNING, ProgrammeAction.CLOSE, CLOSED),
            new Row(RUNNING, ProgrammeAction.WITHDRAW, DRAFT),
            new Row(CLOSED, ProgrammeAction.REOPEN, RUNNING));

    private ProgrammeTable() {}

    /** One line of the table. */
    public record Row(ProgrammeState from, ProgrammeAction action, ProgrammeState to) {}

    public static Optional<ProgrammeState> after(ProgrammeState from, ProgrammeAction action) {
        return ROWS.stream()
                .filter(row -> row.from() == from && row.action() == action)
                .map(Row::to)
                .findFirst();
    }

    /** The whole table. */
    public static List<Row> rows() {
        return ROWS;
    }

    /** What can be done in a state, in the order of the table. */
    public static List<ProgrammeAction> actions(ProgrammeState from) {
        return ROWS.stream().filter(row -> row.from() == from).map(Row::action).toList();
    }
}
