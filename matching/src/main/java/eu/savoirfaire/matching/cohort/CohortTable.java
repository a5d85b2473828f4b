package eu.savoirfaire.matching.cohort;

import static eu.savoirfaire.matching.cohort.CohortState.CANCELLED;
import static eu.savoirfaire.matching.cohort.CohortState.CLOSED;
import static eu.savoirfaire.matching.cohort.CohortState.CONFIRMED;
import static eu.savoirfaire.matching.cohort.CohortState.DRAFT;
import static eu.savoirfaire.matching.cohort.CohortState.OPEN;
import static eu.savoirfaire.matching.cohort.CohortState.PROPOSED;
import static eu.savoirfaire.matching.step.Steps.step;

import eu.savoirfaire.matching.step.Steps;

/** Which action leads a cohort from which state to which. What is not here is refused. */
public final class CohortTable {
    private static final Steps<CohortState, CohortAction, Void> STEPS = Steps.of(
            step(DRAFT, CohortAction.CHANGE, DRAFT),
            step(OPEN, CohortAction.CHANGE, OPEN),
            step(DRAFT, CohortAction.OPEN, OPEN),
            step(OPEN, CohortAction.CLOSE, CLOSED),
            step(CLOSED, CohortAction.REOPEN, OPEN),
            step(PROPOSED, CohortAction.REOPEN, OPEN),
            step(CLOSED, CohortAction.PROPOSE, PROPOSED),
            step(PROPOSED, CohortAction.PROPOSE, PROPOSED),
            step(PROPOSED, CohortAction.CONFIRM, CONFIRMED),
            step(CONFIRMED, CohortAction.UNDO, PROPOSED),
            step(DRAFT, CohortAction.CANCEL, CANCELLED),
            step(OPEN, CohortAction.CANCEL, CANCELLED),
            step(CLOSED, CohortAction.CANCEL, CANCELLED),
            step(PROPOSED, CohortAction.CANCEL, CANCELLED),
            step(CANCELLED, CohortAction.RESTORE, DRAFT));

    private CohortTable() {}

    /** The whole table. */
    public static Steps<CohortState, CohortAction, Void> steps() {
        return STEPS;
    }
}
