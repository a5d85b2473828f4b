package eu.savoirfaire.matching.cohort.seat;

import static eu.savoirfaire.matching.cohort.seat.SeatState.FREE;
import static eu.savoirfaire.matching.cohort.seat.SeatState.HELD;
import static eu.savoirfaire.matching.cohort.seat.SeatState.OFFERED;
import static eu.savoirfaire.matching.cohort.seat.SeatState.RETURNED;
import static eu.savoirfaire.matching.cohort.seat.SeatState.TAKEN;
import static eu.savoirfaire.matching.step.Steps.step;

import eu.savoirfaire.matching.step.Steps;

/** Which action leads a seat from which state to which. What is not here is refused. */
public final class SeatTable {
    private static final Steps<SeatState, SeatAction, Void> STEPS = Steps.of(
            step(HELD, SeatAction.RETURN, RETURNED),
            step(FREE, SeatAction.RETURN, RETURNED),
            step(HELD, SeatAction.OFFER, OFFERED),
            step(FREE, SeatAction.OFFER, OFFERED),
            step(HELD, SeatAction.LAPSE, FREE),
            step(OFFERED, SeatAction.ACCEPT, TAKEN),
            step(OFFERED, SeatAction.PASS, FREE),
            step(OFFERED, SeatAction.EXPIRE, FREE));

    private SeatTable() {}

    /** The whole table. */
    public static Steps<SeatState, SeatAction, Void> steps() {
        return STEPS;
    }
}
