package eu.savoirfaire.matching.assessment;

import eu.savoirfaire.infra.refusal.Refusal;

/** Why something about an assessment was not done. */
sealed interface AssessmentRefusal extends Refusal {

    @Override
    default String code() {
        return switch (this) {
            case NotFound _ -> "matching.assessment.not-found";
            case NotNow _ -> "matching.assessment.not-now";
            case NotYours _ -> "matching.assessment.not-yours";
            case Own _ -> "matching.assessment.own";
            case NoReason _ -> "matching.assessment.no-reason";
            case NotClaimed _ -> "matching.assessment.not-claimed";
        };
    }

    @Override
    default Kind kind() {
        return switch (this) {
            case NotFound _ -> Kind.NOT_FOUND;
            case NotNow _ -> Kind.CONFLICT;
            case NotYours _, Own _ -> Kind.FORBIDDEN;
            case NoReason _, NotClaimed _ -> Kind.INVALID;
        };
    }

    record NotFound() implements AssessmentRefusal {}

    /** It has come to another point meanwhile. */
    record NotNow() implements AssessmentRefusal {}

    /** Another assessor has it. */
    record NotYours() implements AssessmentRefusal {}

    /** Nobody confirms their own skills. */
    record Own() implements AssessmentRefusal {}

    /** A "not yet" says why, and what to do next. */
    record NoReason() implements AssessmentRefusal {}

    /** The skill is not in the profile, or it is asked about already. */
    record NotClaimed() implements AssessmentRefusal {}
}
