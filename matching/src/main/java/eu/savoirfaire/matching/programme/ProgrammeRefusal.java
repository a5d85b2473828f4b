package eu.savoirfaire.matching.programme;

import eu.savoirfaire.infra.refusal.Refusal;

/** Why something about a programme was not done. */
public sealed interface ProgrammeRefusal extends Refusal {

    @Override
    default String code() {
        return switch (this) {
            case NotFound _ -> "matching.programme.not-found";
            case NotNow _ -> "matching.programme.not-now";
            case ChangedMeanwhile _ -> "matching.programme.changed-meanwhile";
            case NothingToCount _ -> "matching.programme.nothing-to-count";
            case CountsElsewhere _ -> "matching.programme.counts-elsewhere";
        };
    }

    @Override
    default Kind kind() {
        return switch (this) {
            case NotFound _ -> Kind.NOT_FOUND;
            case NothingToCount _ -> Kind.INVALID;
            case NotNow _, ChangedMeanwhile _, CountsElsewhere _ -> Kind.CONFLICT;
        };
    }

    record NotFound() implements ProgrammeRefusal {}

    /** In this state that is not done. */
    record NotNow(ProgrammeState state, ProgrammeAction action) implements ProgrammeRefusal {}

    /** Somebody else changed it since it was looked at. */
    record ChangedMeanwhile() implements ProgrammeRefusal {}

    /** There is no such thing, or it is of a kind that no programme counts. */
    record NothingToCount() implements ProgrammeRefusal {}

    /** The cohort is part of another programme. */
    record CountsElsewhere() implements ProgrammeRefusal {}
}
