package eu.savoirfaire.matching.lending;

import eu.savoirfaire.matching.lending.LoanApplication.By;
import eu.savoirfaire.matching.lending.book.Book;
import eu.savoirfaire.matching.lending.book.Payment;
import eu.savoirfaire.matching.lending.book.Settlement;
import eu.savoirfaire.matching.lending.table.LoanGuard;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;

/** Whether what a command says can be so, and whether the guards of the table hold. */
record Conditions(LoanApplication loan, LoanCommand command, By by, LendingPace pace, Instant now) {

    /** What is wrong with the command itself; empty when nothing is. */
    Optional<LoanRefusal> fault() {
        return switch (command) {
            case LoanCommand.Say(var _, var words) -> blank(words, Lack.WORDS);
            case LoanCommand.Appeal(var words, var _) -> blank(words, Lack.WORDS);
            case LoanCommand.Reject(var _, var words, var next) ->
                blank(words, Lack.REASON).or(() -> blank(next, Lack.NEXT_STEP));
            case LoanCommand.Offer(var terms, var until) ->
                wrongDayIf(!until.isAfter(now) || terms.disbursed().isBefore(today()));
            case LoanCommand.Disburse(var on) ->
                wrongDayIf(
                        on.isAfter(today()) || on.isBefore(pace.day(loan.way().since())));
            case LoanCommand.Pay pay -> fault(pay);
            case LoanCommand.RepayEarly(var on) ->
                wrongDayIf(on.isAfter(today()) || on.isBefore(lastPaid()) || !Settlement.isPossible(book(), on));
            case LoanCommand.Restructure restructure -> fault(restructure);
            case LoanCommand.Simple _, LoanCommand.Submit _ -> Optional.empty();
        };
    }

    /** Why a guard does not hold; empty when it does. */
    Optional<LoanRefusal> against(LoanGuard guard) {
        return switch (guard) {
            case NONE -> Optional.empty();
            case COMPLETE ->
                command instanceof LoanCommand.Submit(var lacking)
                        ? lacking.stream().min(Lack::compareTo).map(LoanRefusal.Lacking::new)
                        : Optional.empty();
            case REVIEWER ->
                unless(
                        by.person().isPresent() && loan.review().reviewer().equals(by.person()),
                        LoanRefusal.NotTheReviewer::new);
            case ANOTHER_PERSON ->
                unless(
                        by.person().isPresent() && !loan.review().refusedBy().equals(by.person()),
                        LoanRefusal.AnotherPerson::new);
            case FIRST_APPEAL -> unless(!loan.review().appealed(), LoanRefusal.AppealedBefore::new);
            case OFFER_STANDS -> unless(!isOfferOver(), LoanRefusal.OfferOver::new);
            case OFFER_IS_OVER -> unless(isOfferOver(), this::notNow);
            case INSTALMENT_DUE -> unless(book().isDue(today()), this::notNow);
            case BEHIND -> unless(isBehind(book()), this::notNow);
            case STILL_BEHIND -> unless(isBehind(afterPayment()), this::notNow);
            case CAUGHT_UP -> unless(!isBehind(afterPayment()), this::notNow);
            case NOTHING_OWED -> unless(book().owed().signum() == 0, () -> new LoanRefusal.StillOwed(book().owed()));
            case SOMETHING_OWED -> unless(book().owed().signum() > 0, LoanRefusal.NothingOwed::new);
        };
    }

    private Optional<LoanRefusal> fault(LoanCommand.Pay pay) {
        var amount = pay.amount();
        if (amount.signum() <= 0
                || amount.compareTo(book().owed()) > 0
                || amount.stripTrailingZeros().scale() > book().lent().scale()) {
            return Optional.of(new LoanRefusal.NoSuchAmount(book().owed()));
        }
        return wrongDayIf(pay.on().isAfter(today()) || pay.on().isBefore(start()));
    }

    private Optional<LoanRefusal> fault(LoanCommand.Restructure restructure) {
        var owed = book().principalOwed();
        if (restructure.terms().principal().compareTo(owed) != 0) {
            return Optional.of(new LoanRefusal.NoSuchTerms(owed));
        }
        var from = restructure.terms().disbursed();
        return wrongDayIf(from.isAfter(today()) || from.isBefore(lastPaid()));
    }

    /** The day of the last payment, or of the pay-out. */
    private LocalDate lastPaid() {
        return book().payments().stream()
                .map(Payment::on)
                .max(LocalDate::compareTo)
                .orElseGet(this::start);
    }

    private boolean isBehind(Book after) {
        return after.overdue(pace.late(now)).signum() > 0;
    }

    private Book afterPayment() {
        return command instanceof LoanCommand.Pay(var on, BigDecimal amount) ? book().with(on, amount) : book();
    }

    private boolean isOfferOver() {
        return !now.isBefore(loan.debt().offered().orElseThrow().until());
    }

    private LocalDate start() {
        return loan.debt().offered().orElseThrow().terms().disbursed();
    }

    private Book book() {
        return loan.debt().book().orElseThrow();
    }

    private LocalDate today() {
        return pace.day(now);
    }

    private LoanRefusal notNow() {
        return new LoanRefusal.NotNow(loan.way().state(), command.action());
    }

    private static Optional<LoanRefusal> blank(String words, Lack lack) {
        return unless(!words.isBlank(), () -> new LoanRefusal.Lacking(lack));
    }

    private static Optional<LoanRefusal> wrongDayIf(boolean wrong) {
        return unless(!wrong, LoanRefusal.WrongDay::new);
    }

    private static Optional<LoanRefusal> unless(boolean holds, Supplier<LoanRefusal> otherwise) {
        return holds ? Optional.empty() : Optional.of(otherwise.get());
    }
}
