package eu.savoirfaire.matching.appeal;

import eu.savoirfaire.infra.refusal.Refusal;

/** Why an appeal was not taken or decided. */
public sealed interface AppealRefusal extends Refusal {

    @Override
    default String code() {
        return switch (this) {
            case NotFound _ -> "matching.appeal.not-found";
            case NothingToAppeal _ -> "matching.appeal.nothing";
            case Decided _ -> "matching.appeal.decided";
            case Partial _ -> "matching.appeal.partial";
        };
    }

    @Override
    default Kind kind() {
        return switch (this) {
            case NotFound _ -> Kind.NOT_FOUND;
            case NothingToAppeal _, Decided _ -> Kind.CONFLICT;
            case Partial _ -> Kind.FORBIDDEN;
        };
    }

    record NotFound() implements AppealRefusal {}

    /** It is still open, or nothing stands against it: there is nothing to look at again. */
    record NothingToAppeal() implements AppealRefusal {}

    /** Somebody has decided it. */
    record Decided() implements AppealRefusal {}

    /** Whoever works for one side, or is the other, does not decide. */
    record Partial() implements AppealRefusal {}
}
