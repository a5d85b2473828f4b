package eu.savoirfaire.matching.introduction;

import eu.savoirfaire.infra.refusal.Refusal;

/** Why nobody was brought together, beside what the rules of matches say. */
public sealed interface IntroductionRefusal extends Refusal {

    @Override
    default String code() {
        return switch (this) {
            case NotEligible _ -> "matching.introduction.not-eligible";
            case AnswersMissing _ -> "matching.introduction.answers-missing";
            case NotThere _ -> "matching.introduction.not-there";
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

    /** The card is not shown any more: the person was asked, has found something, or does not want to be seen. */
    record NotThere() implements IntroductionRefusal {}
}
