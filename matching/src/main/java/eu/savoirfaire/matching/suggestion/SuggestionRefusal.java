package eu.savoirfaire.matching.suggestion;

import eu.savoirfaire.infra.refusal.Refusal;

/** Why nothing is suggested. */
public sealed interface SuggestionRefusal extends Refusal {

    @Override
    default String code() {
        return switch (this) {
            case NoSuchNeed _ -> "matching.suggestion.no-such-need";
            case NotStated _ -> "matching.suggestion.not-stated";
            case NoSuchOffer _ -> "matching.suggestion.no-such-offer";
        };
    }

    @Override
    default Kind kind() {
        return switch (this) {
            case NoSuchNeed _, NoSuchOffer _ -> Kind.NOT_FOUND;
            case NotStated _ -> Kind.CONFLICT;
        };
    }

    record NoSuchNeed() implements SuggestionRefusal {}

    /** It is brought before nobody: its person has not stated it, or has taken it back. */
    record NotStated() implements SuggestionRefusal {}

    /** There is none, it is over, or it is of another kind. */
    record NoSuchOffer() implements SuggestionRefusal {}
}
