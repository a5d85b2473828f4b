package eu.savoirfaire.matching.mediator;

import static eu.savoirfaire.matching.mediator.MediationState.ACCEPTED;
import static eu.savoirfaire.matching.mediator.MediationState.ASKED;
import static eu.savoirfaire.matching.mediator.MediationState.DECLINED;
import static eu.savoirfaire.matching.mediator.MediationState.ENDED;
import static eu.savoirfaire.matching.mediator.MediationState.LEFT;
import static eu.savoirfaire.matching.mediator.MediationState.REFUSED;
import static eu.savoirfaire.matching.mediator.MediationState.WISHED;
import static eu.savoirfaire.matching.mediator.MediationState.WITHDRAWN;
import static eu.savoirfaire.matching.step.Steps.step;

import eu.savoirfaire.matching.step.Steps;

/** Which action leads from which state to which, and by whose hand. What is not here is refused. */
public final class MediationTable {
    private static final Steps<MediationState, MediationAction, Hand> STEPS = Steps.of(
            step(WISHED, MediationAction.AGREE, ASKED, Hand.PERSON),
            step(WISHED, MediationAction.REFUSE, REFUSED, Hand.SEEKER),
            step(WISHED, MediationAction.WITHDRAW, WITHDRAWN, Hand.SEEKER, Hand.PROVIDER),
            step(ASKED, MediationAction.ACCEPT, ACCEPTED, Hand.MEDIATOR),
            step(ASKED, MediationAction.DECLINE, DECLINED, Hand.MEDIATOR),
            step(ASKED, MediationAction.WITHDRAW, WITHDRAWN, Hand.SEEKER, Hand.PROVIDER),
            step(ACCEPTED, MediationAction.WITHDRAW, WITHDRAWN, Hand.SEEKER),
            step(ACCEPTED, MediationAction.LEAVE, LEFT, Hand.MEDIATOR),
            step(WISHED, MediationAction.END, ENDED, Hand.PROGRAM),
            step(ASKED, MediationAction.END, ENDED, Hand.PROGRAM),
            step(ACCEPTED, MediationAction.END, ENDED, Hand.PROGRAM));

    private MediationTable() {}

    /** What whoever acts is to it. */
    public enum Hand {
        /** The side that looks for something, also somebody with their mandate. */
        SEEKER,
        /** That person alone: nobody agrees for another. */
        PERSON,
        PROVIDER,
        MEDIATOR,
        PROGRAM
    }

    /** The whole table. */
    public static Steps<MediationState, MediationAction, Hand> steps() {
        return STEPS;
    }
}
