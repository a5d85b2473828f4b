package eu.savoirfaire.matching.match;

import eu.savoirfaire.infra.refusal.Refusal;
import eu.savoirfaire.matching.match.table.MatchAction;
import eu.savoirfaire.matching.match.table.MatchState;

/** Why something about a match was not done. */
public sealed interface MatchRefusal extends Refusal {

    @Override
    default String code() {
        return switch (this) {
            case NotNow _ -> "matching.match.not-now";
            case NotYours _ -> "matching.match.not-yours";
            case NotFound _ -> "matching.match.not-found";
            case MovedMeanwhile _ -> "matching.match.moved-meanwhile";
            case NoPlace _ -> "matching.match.no-place";
            case EngagedElsewhere _ -> "matching.match.engaged-elsewhere";
        };
    }

    @Override
    default Kind kind() {
        return switch (this) {
            case NotYours _ -> Kind.FORBIDDEN;
            case NotFound _ -> Kind.NOT_FOUND;
            case NotNow _, MovedMeanwhile _, NoPlace _, EngagedElsewhere _ -> Kind.CONFLICT;
        };
    }

    /** In this state that is not done. */
    record NotNow(MatchState state, MatchAction action) implements MatchRefusal {}

    /** Others may do that, not whoever asks. */
    record NotYours(MatchAction action) implements MatchRefusal {}

    record NotFound() implements MatchRefusal {}

    /** Somebody else moved it since it was looked at. */
    record MovedMeanwhile(MatchState state) implements MatchRefusal {}

    /** All introductions, or all positions, of the offer are taken. */
    record NoPlace() implements MatchRefusal {}

    /** Another match of the same need has begun. */
    record EngagedElsewhere() implements MatchRefusal {}
}
