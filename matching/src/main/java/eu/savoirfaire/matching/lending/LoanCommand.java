package eu.savoirfaire.matching.lending;

import eu.savoirfaire.infra.access.PersonId;
import eu.savoirfaire.matching.credit.LoanTerms;
import eu.savoirfaire.matching.lending.table.LoanAction;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** What can be asked of a loan, with what it takes. What people write is never blank, and kept apart, under the borrower's key. */
public sealed interface LoanCommand {

    /** What takes nothing else. */
    record Simple(LoanAction what) implements LoanCommand {
        private static final Set<LoanAction> TAKING_MORE = EnumSet.of(
                LoanAction.SUBMIT,
                LoanAction.ASK,
                LoanAction.ANSWER,
                LoanAction.OFFER,
                LoanAction.REJECT,
                LoanAction.APPEAL,
                LoanAction.DISBURSE,
                LoanAction.PAY,
                LoanAction.REPAY_EARLY,
                LoanAction.RESTRUCTURE,
                LoanAction.WRITE_OFF);

        public Simple {
            if (TAKING_MORE.contains(what)) {
                throw new IllegalArgumentException(what + " takes more than its name");
            }
        }
    }

    /** @param lacking what is still to come, as the store knows it */
    record Submit(Set<Lack> lacking) implements LoanCommand {
        public Submit {
            lacking = Set.copyOf(lacking);
        }
    }

    /** What takes words: a question, an answer, why something was written off. */
    record Say(LoanAction what, String words) implements LoanCommand {
        public Say {
            if (what != LoanAction.ASK && what != LoanAction.ANSWER && what != LoanAction.WRITE_OFF) {
                throw new IllegalArgumentException(what + " does not take words alone");
            }
        }
    }

    record Offer(LoanTerms terms, Instant until) implements LoanCommand {}

    /** @param nextStep what the borrower can do now */
    record Reject(RejectionReason reason, String words, String nextStep) implements LoanCommand {}

    /** @param other who can hear it: never the one who refused it */
    record Appeal(String words, Optional<PersonId> other) implements LoanCommand {}

    record Disburse(LocalDate on) implements LoanCommand {}

    record Pay(LocalDate on, BigDecimal amount) implements LoanCommand {}

    /** All that is left, less the cost of the time that is: nobody types the amount. */
    record RepayEarly(LocalDate on) implements LoanCommand {}

    /** @param terms for exactly what is owed of what was lent */
    record Restructure(LoanTerms terms) implements LoanCommand {}

    default LoanAction action() {
        return switch (this) {
            case Simple(var what) -> what;
            case Submit _ -> LoanAction.SUBMIT;
            case Say(var what, var _) -> what;
            case Offer _ -> LoanAction.OFFER;
            case Reject _ -> LoanAction.REJECT;
            case Appeal _ -> LoanAction.APPEAL;
            case Disburse _ -> LoanAction.DISBURSE;
            case Pay _ -> LoanAction.PAY;
            case RepayEarly _ -> LoanAction.REPAY_EARLY;
            case Restructure _ -> LoanAction.RESTRUCTURE;
        };
    }
}
