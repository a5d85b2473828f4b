package eu.savoirfaire.matching.followup;

import eu.savoirfaire.infra.refusal.Refusal;

/** Why an answer was not taken, or nothing was decided. */
public sealed interface FollowUpRefusal extends Refusal {

    @Override
    default String code() {
        return switch (this) {
            case NotFound _ -> "matching.follow-up.not-found";
            case NotOpen _ -> "matching.follow-up.not-open";
            case Partial _ -> "matching.follow-up.partial";
        };
    }

    @Override
    default Kind kind() {
        return switch (this) {
            case NotFound _ -> Kind.NOT_FOUND;
            case NotOpen _ -> Kind.CONFLICT;
            case Partial _ -> Kind.FORBIDDEN;
        };
    }

    record NotFound() implements FollowUpRefusal {}

    /** Nobody is asked now: not yet, or not any more. */
    record NotOpen() implements FollowUpRefusal {}

    /** Whoever works for one side, or is the other, does not decide. */
    record Partial() implements FollowUpRefusal {}
}
