package eu.savoirfaire.matching.introduction;

import eu.savoirfaire.infra.refusal.Refusal;

/** Why nobody was brought together, beside what the rules of matches say. */
public sealed interface IntroductionRefusal extends Refusal {

    @Override
    default String code() {
        return switch (this) {
            case NotEligible _ -> "matching.introduction.not-eligible";
            case AnswersMissing _ -> "matching.introduction.answers-missing";
        };
    }

    @Override
    default Kind kind() {
        return Kind.CONFLICT;
    }

    /** A requirement of the offer is not met; the page says which, what would help, and who hears an appeal. */
    record NotEligible() implements IntroductionRefusal {}

    /** It is not known whether the requirements are met. */
    record AnswersMissing() implements IntroductionRefusal {}
}
