package eu.savoirfaire.matching.recognition;

import eu.savoirfaire.infra.refusal.Refusal;
import eu.savoirfaire.matching.recognition.table.RecognitionAction;
import eu.savoirfaire.matching.recognition.table.RecognitionState;
import java.util.List;

/** Why something about a recognition was not done. */
public sealed interface RecognitionRefusal extends Refusal {

    @Override
    default String code() {
        return switch (this) {
            case NotFound _ -> "matching.recognition.not-found";
            case NotNow _ -> "matching.recognition.not-now";
            case ChangedMeanwhile _ -> "matching.recognition.changed-meanwhile";
            case NotYours _ -> "matching.recognition.not-yours";
            case InPersonOnly _ -> "matching.recognition.in-person-only";
            case AnotherHasIt _ -> "matching.recognition.another-has-it";
            case Own _ -> "matching.recognition.own";
            case SameJudge _ -> "matching.recognition.same-judge";
            case Incomplete _ -> "matching.recognition.incomplete";
            case AppealedBefore _ -> "matching.recognition.appealed-before";
            case NothingSaid _ -> "matching.recognition.nothing-said";
            case TooLong _ -> "matching.recognition.too-long";
            case NoSuchLevel _ -> "matching.recognition.no-such-level";
            case NoNextStep _ -> "matching.recognition.no-next-step";
            case TooMany _ -> "matching.recognition.too-many";
        };
    }

    @Override
    default Kind kind() {
        return switch (this) {
            case NotFound _ -> Kind.NOT_FOUND;
            case NotNow _, ChangedMeanwhile _, AppealedBefore _, TooMany _ -> Kind.CONFLICT;
            case NotYours _, InPersonOnly _, AnotherHasIt _, Own _, SameJudge _ -> Kind.FORBIDDEN;
            case Incomplete _, NothingSaid _, TooLong _, NoSuchLevel _, NoNextStep _ -> Kind.INVALID;
        };
    }

    @Override
    default List<Object> arguments() {
        return switch (this) {
            case TooLong(var most) -> List.of(most);
            case TooMany(var most) -> List.of(most);
            default -> List.of();
        };
    }

    record NotFound() implements RecognitionRefusal {}

    /** In this state that is not done. */
    record NotNow(RecognitionState state, RecognitionAction action) implements RecognitionRefusal {}

    /** Somebody else moved it since it was looked at. */
    record ChangedMeanwhile() implements RecognitionRefusal {}

    /** Others may do that, not whoever asks. */
    record NotYours(RecognitionAction action) implements RecognitionRefusal {}

    /** The person does that themselves: a mandate is not enough. */
    record InPersonOnly(RecognitionAction action) implements RecognitionRefusal {}

    /** Another assessor looks at it. */
    record AnotherHasIt() implements RecognitionRefusal {}

    /** Nobody decides about themselves. */
    record Own() implements RecognitionRefusal {}

    /** An appeal is heard by somebody else than who refused. */
    record SameJudge() implements RecognitionRefusal {}

    /** Something that an assessor has to know is missing. */
    record Incomplete() implements RecognitionRefusal {}

    record AppealedBefore() implements RecognitionRefusal {}

    /** A question, an answer, a reason or the reference of a decision is not blank. */
    record NothingSaid() implements RecognitionRefusal {}

    record TooLong(int most) implements RecognitionRefusal {}

    /** The European Qualifications Framework has eight levels. */
    record NoSuchLevel() implements RecognitionRefusal {}

    /** A no says what can be done now. */
    record NoNextStep() implements RecognitionRefusal {}

    /** So many of one person are open at a time. */
    record TooMany(int most) implements RecognitionRefusal {}
}
