package eu.savoirfaire.matching.programme;

import static eu.savoirfaire.matching.programme.ProgrammeState.CLOSED;
import static eu.savoirfaire.matching.programme.ProgrammeState.DRAFT;
import static eu.savoirfaire.matching.programme.ProgrammeState.RUNNING;
import static eu.savoirfaire.matching.step.Steps.step;

import eu.savoirfaire.matching.step.Steps;

/** Which action leads a programme from which state to which. What is not here is refused. */
public final class ProgrammeTable {
    private static final Steps<ProgrammeState, ProgrammeAction, Void> STEPS = Steps.of(
            step(DRAFT, ProgrammeAction.CHANGE, DRAFT),
            step(RUNNING, ProgrammeAction.CHANGE, RUNNING),
            step(DRAFT, ProgrammeAction.LINK, DRAFT),
            step(RUNNING, ProgrammeAction.LINK, RUNNING),
            step(DRAFT, ProgrammeAction.BEGIN, RUNNING),
            step(RUNNING, ProgrammeAction.CLOSE, CLOSED),
            step(RUNNING, ProgrammeAction.WITHDRAW, DRAFT),
            step(CLOSED, ProgrammeAction.REOPEN, RUNNING));

    private ProgrammeTable() {}

    /** The whole table. */
    public static Steps<ProgrammeState, ProgrammeAction, Void> steps() {
        return STEPS;
    }
}
