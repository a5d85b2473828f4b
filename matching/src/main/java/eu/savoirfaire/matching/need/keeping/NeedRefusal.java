package eu.savoirfaire.matching.need.keeping;

import eu.savoirfaire.infra.refusal.Refusal;
import eu.savoirfaire.matching.need.table.NeedAction;
import eu.savoirfaire.matching.need.table.NeedState;

/** Why something about a need was not done. */
public sealed interface NeedRefusal extends Refusal {

    @Override
    default String code() {
        return switch (this) {
            case NotFound _ -> "matching.need.not-found";
            case NotNow _ -> "matching.need.not-now";
            case ChangedMeanwhile _ -> "matching.need.changed-meanwhile";
            case OtherKind _ -> "matching.need.other-kind";
            case KeyUsed _ -> "matching.need.key-used";
        };
    }

    @Override
    default Kind kind() {
        return switch (this) {
            case NotFound _ -> Kind.NOT_FOUND;
            case NotNow _, ChangedMeanwhile _, KeyUsed _ -> Kind.CONFLICT;
            case OtherKind _ -> Kind.INVALID;
        };
    }

    record NotFound() implements NeedRefusal {}

    /** In this state, or by whoever asks, that is not done. */
    record NotNow(NeedState state, NeedAction action) implements NeedRefusal {}

    /** Somebody else changed it since it was looked at. */
    record ChangedMeanwhile() implements NeedRefusal {}

    /** A need stays of the kind that it was begun as. */
    record OtherKind() implements NeedRefusal {}

    /** The key of a request came with something else before. */
    record KeyUsed() implements NeedRefusal {}
}
