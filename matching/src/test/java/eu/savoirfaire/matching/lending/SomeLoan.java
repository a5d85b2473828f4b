package eu.savoirfaire.matching.lending;

import eu.savoirfaire.infra.access.OrganisationId;
import eu.savoirfaire.infra.access.PersonId;
import eu.savoirfaire.matching.Lending.LoanId;
import eu.savoirfaire.matching.NeedId;
import eu.savoirfaire.matching.OfferId;
import eu.savoirfaire.matching.SeekerId;
import eu.savoirfaire.matching.credit.DayCount;
import eu.savoirfaire.matching.credit.LoanTerms;
import eu.savoirfaire.matching.lending.LoanApplication.By;
import eu.savoirfaire.matching.lending.book.Book;
import eu.savoirfaire.matching.lending.table.LoanAction;
import eu.savoirfaire.matching.lending.table.LoanHand;
import eu.savoirfaire.matching.lending.table.LoanState;
import eu.savoirfaire.matching.need.Money;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** A loan of 6 000 euro in 12 months, in whatever state. */
final class SomeLoan {
    static final LendingPace PACE = LendingPace.usual();
    static final Instant BEGINNING = Instant.parse("2026-01-10T10:00:00Z");
    static final LocalDate PAID_OUT = LocalDate.of(2026, 1, 20);
    static final PersonId REVIEWER = new PersonId(new UUID(1, 1));
    static final PersonId COLLEAGUE = new PersonId(new UUID(1, 2));

    private SomeLoan() {}

    static LoanTerms terms(String principal, LocalDate from, int months) {
        return new LoanTerms(
                new BigDecimal(principal),
                Currency.getInstance("EUR"),
                new BigDecimal("4.5"),
                months,
                from,
                from.plusMonths(1),
                DayCount.ACTUAL_DAYS_OF_MONTH,
                new BigDecimal("50"),
                new BigDecimal("1.5"));
    }

    static LoanApplication in(LoanState state) {
        var parties = new Parties(
                new SeekerId(new UUID(2, 1)),
                new NeedId(new UUID(2, 2)),
                new OfferId(new UUID(2, 3)),
                new OrganisationId(new UUID(2, 4)));
        var begun = LoanApplication.begun(
                new LoanId(new UUID(2, 5)),
                parties,
                new Request(Money.of("6000", "EUR"), 12, Optional.empty()),
                BEGINNING);
        return new LoanApplication(
                begun.id(),
                parties,
                begun.request(),
                new Way(state, BEGINNING, Optional.of(BEGINNING), Optional.empty()),
                Review.NONE.by(REVIEWER),
                debt(state),
                1,
                List.of());
    }

    private static Debt debt(LoanState state) {
        var offered = new Offered(terms("6000", PAID_OUT, 12), PACE.end(PAID_OUT));
        if (state == LoanState.OFFERED || state == LoanState.ACCEPTED) {
            return Debt.NONE.offering(offered);
        }
        if (!state.isOwed()) {
            return Debt.NONE;
        }
        var book = Book.of(offered.plan());
        var keeping = Debt.NONE.offering(offered).keeping(book);
        return state == LoanState.RESTRUCTURED
                ? keeping.proposing(Optional.of(
                        book.restructured(new Offered(terms("6000", PAID_OUT.plusMonths(3), 24), BEGINNING).plan())))
                : keeping;
    }

    /** With everything paid. */
    static LoanApplication paid(LoanApplication loan) {
        var book = loan.debt().book().orElseThrow();
        return new LoanApplication(
                loan.id(),
                loan.parties(),
                loan.request(),
                loan.way(),
                loan.review(),
                loan.debt().keeping(book.with(PAID_OUT.plusMonths(1), book.owed())),
                loan.version(),
                List.of());
    }

    static By by(LoanHand hand, PersonId person) {
        return new By(Set.of(hand), Optional.of(person));
    }

    static LoanCommand command(LoanAction action) {
        return switch (action) {
            case SUBMIT -> new LoanCommand.Submit(Set.of());
            case ASK, ANSWER, WRITE_OFF -> new LoanCommand.Say(action, "words");
            case OFFER ->
                new LoanCommand.Offer(terms("6000", PAID_OUT.plusMonths(6), 12), PACE.end(PAID_OUT.plusMonths(6)));
            case REJECT -> new LoanCommand.Reject(RejectionReason.PLAN_UNCLEAR, "words", "next");
            case APPEAL -> new LoanCommand.Appeal("words", Optional.of(COLLEAGUE));
            case DISBURSE -> new LoanCommand.Disburse(PAID_OUT);
            case REPAY_EARLY -> new LoanCommand.RepayEarly(PAID_OUT.plusMonths(1));
            case PAY -> new LoanCommand.Pay(PAID_OUT.plusMonths(1), new BigDecimal("10"));
            case RESTRUCTURE -> new LoanCommand.Restructure(terms("6000", PAID_OUT.plusMonths(2), 24));
            default -> new LoanCommand.Simple(action);
        };
    }
}
