package eu.savoirfaire.matching.cohort.seat;

import static eu.savoirfaire.matching.cohort.seat.SeatState.FREE;
import static eu.savoirfaire.matching.cohort.seat.SeatState.HELD;
import static eu.savoirfaire.matching.cohort.seat.SeatState.OFFERED;
import static eu.savoirfaire.matching.cohort.seat.SeatState.RETURNED;
import static eu.savoirfaire.matching.cohort.seat.SeatState.TAKEN;

import java.util.List;
import java.util.Optional;

/** Which action leads a seat from which state to which. What is not here is refused. */
public final class SeatTable {
    private static final List<Row> ROWS = List.of(
            new Row(HELD, SeatAction.RETURN, RETURNED),
            new Row(FREE, SeatAction.RETURN, RETURNED),
            new Row(HELD, SeatAction.OFFER, OFFERED),
            new Row(FREE, SeatAction.OFFER, OFFERED),
            new Row(HELD, SeatAction.LAPSE, FREE),
            new Row(OFFERED, SeatAction.ACCEPT, TAKEN),
            new Row(OFFERED, SeatAction.PASS, FREE),
            new Row(OFFERED, SeatAction.EXPIRE, FREE));

    private SeatTable() {}

    /** One line of the table. */
    public record Row(SeatState from, SeatAction action, SeatState to) {}

    public static Optional<SeatState> after(SeatState from, SeatAction action) {
        return ROWS.stream()
                .filter(row -> row.from() == from && row.action() == action)
                .map(Row::to)
                .findFirst();
    }

    /** The whole table. */
    public static List<Row> rows() {
        return ROWS;
    }
}
