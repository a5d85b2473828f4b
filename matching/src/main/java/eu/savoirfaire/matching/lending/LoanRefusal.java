package eu.savoirfaire.matching.lending;

import eu.savoirfaire.infra.refusal.Refusal;
import eu.savoirfaire.matching.lending.table.LoanAction;
import eu.savoirfaire.matching.lending.table.LoanState;
import java.math.BigDecimal;
import java.util.List;

/** Why something about a loan was not done. */
public sealed interface LoanRefusal extends Refusal {

    @Override
    default String code() {
        return switch (this) {
            case NotNow _ -> "matching.lending.not-now";
            case NotYours _ -> "matching.lending.not-yours";
            case InPersonOnly _ -> "matching.lending.in-person-only";
            case NotFound _ -> "matching.lending.not-found";
            case MovedMeanwhile _ -> "matching.lending.moved-meanwhile";
            case Lacking(var what) -> "matching.lending.lacking." + what.word();
            case NotTheReviewer _ -> "matching.lending.not-the-reviewer";
            case AnotherPerson _ -> "matching.lending.another-person";
            case AppealedBefore _ -> "matching.lending.appealed-before";
            case OfferOver _ -> "matching.lending.offer-over";
            case NoSuchAmount _ -> "matching.lending.no-such-amount";
            case StillOwed _ -> "matching.lending.still-owed";
            case NothingOwed _ -> "matching.lending.nothing-owed";
            case WrongDay _ -> "matching.lending.wrong-day";
            case NoSuchTerms _ -> "matching.lending.no-such-terms";
            case NotOnLoan _ -> "matching.lending.not-on-loan";
            case NeedFirst _ -> "matching.lending.need-first";
        };
    }

    @Override
    default Kind kind() {
        return switch (this) {
            case NotYours _, InPersonOnly _, NotTheReviewer _, AnotherPerson _ -> Kind.FORBIDDEN;
            case NotFound _, NotOnLoan _ -> Kind.NOT_FOUND;
            case NotNow _, MovedMeanwhile _, AppealedBefore _, OfferOver _, StillOwed _, NothingOwed _ -> Kind.CONFLICT;
            case Lacking _, NoSuchAmount _, WrongDay _, NoSuchTerms _, NeedFirst _ -> Kind.INVALID;
        };
    }

    @Override
    default List<Object> arguments() {
        return switch (this) {
            case NoSuchAmount(var most) -> List.of(most.toPlainString());
            case StillOwed(var owed) -> List.of(owed.toPlainString());
            case NoSuchTerms(var owed) -> List.of(owed.toPlainString());
            default -> List.of();
        };
    }

    /** In this state that is not done. */
    record NotNow(LoanState state, LoanAction action) implements LoanRefusal {}

    /** Others may do that, not whoever asks. */
    record NotYours(LoanAction action) implements LoanRefusal {}

    /** A mandate is not enough to owe money. */
    record InPersonOnly(LoanAction action) implements LoanRefusal {}

    record NotFound() implements LoanRefusal {}

    /** Somebody else moved it since it was looked at. */
    record MovedMeanwhile(LoanState state) implements LoanRefusal {}

    record Lacking(Lack what) implements LoanRefusal {}

    /** Somebody else has put their name to the review. */
    record NotTheReviewer() implements LoanRefusal {}

    /** Who refused it does not hear the appeal. */
    record AnotherPerson() implements LoanRefusal {}

    record AppealedBefore() implements LoanRefusal {}

    record OfferOver() implements LoanRefusal {}

    /** @param most that could be paid */
    record NoSuchAmount(BigDecimal most) implements LoanRefusal {}

    record StillOwed(BigDecimal owed) implements LoanRefusal {}

    record NothingOwed() implements LoanRefusal {}

    /** A day that is to come, or before the loan began. */
    record WrongDay() implements LoanRefusal {}

    /** @param owed for which a new plan has to be */
    record NoSuchTerms(BigDecimal owed) implements LoanRefusal {}

    /** The product is no loan that can be asked for now, or says too little about what it costs. */
    record NotOnLoan() implements LoanRefusal {}

    /** Nobody applies without having said what they need. */
    record NeedFirst() implements LoanRefusal {}
}
