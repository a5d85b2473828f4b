package eu.savoirfaire.matching.mediator;

import eu.savoirfaire.infra.refusal.Refusal;

/** Why something about mediators was not done. */
public sealed interface MediatorRefusal extends Refusal {

    @Override
    default String code() {
        return switch (this) {
            case NotFound _ -> "matching.mediator.not-found";
            case NotNow _ -> "matching.mediator.not-now";
            case NotBridging _ -> "matching.mediator.not-bridging";
            case AskedAlready _ -> "matching.mediator.asked-already";
            case Full _ -> "matching.mediator.full";
            case ChangedMeanwhile _ -> "matching.mediator.changed-meanwhile";
        };
    }

    @Override
    default Kind kind() {
        return this instanceof NotFound ? Kind.NOT_FOUND : Kind.CONFLICT;
    }

    record NotFound() implements MediatorRefusal {}

    /** As it stands now, or by this hand, that is not done. */
    record NotNow() implements MediatorRefusal {}

    /** The mediator does not reach both sides, or is not free any more. */
    record NotBridging() implements MediatorRefusal {}

    /** Somebody else is asked for this match. */
    record AskedAlready() implements MediatorRefusal {}

    /** The mediator stands between as many as they want. */
    record Full() implements MediatorRefusal {}

    record ChangedMeanwhile() implements MediatorRefusal {}
}
