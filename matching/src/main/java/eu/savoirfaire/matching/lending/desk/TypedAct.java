package eu.savoirfaire.matching.lending.desk;

import eu.savoirfaire.infra.refusal.Refused;
import eu.savoirfaire.infra.web.form.FormErrors;
import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.matching.credit.InstalmentPlan;
import eu.savoirfaire.matching.lending.LendingPace;
import eu.savoirfaire.matching.lending.LoanApplication;
import eu.savoirfaire.matching.lending.LoanCommand;
import eu.savoirfaire.matching.lending.LoanRefusal;
import eu.savoirfaire.matching.lending.RejectionReason;
import eu.savoirfaire.matching.lending.book.Book;
import eu.savoirfaire.matching.lending.sight.LoanForm;
import eu.savoirfaire.matching.lending.table.LoanAction;
import java.math.BigDecimal;
import java.util.Optional;

/** What a lender typed into one of the forms of an application. */
sealed interface TypedAct {

    record Do(LoanCommand command) implements TypedAct {}

    /** Only to see the plan. */
    record Reckon(InstalmentPlan plan) implements TypedAct {}

    record Wrong(FormErrors errors) implements TypedAct {}

    static TypedAct read(LoanAction action, LoanForm form, LoanApplication loan) {
        return switch (action) {
            case TAKE_UP, TAKE_OVER, FALL_BEHIND, TAKE_BACK, CLOSE -> new Do(new LoanCommand.Simple(action));
            case ASK, WRITE_OFF -> new Do(new LoanCommand.Say(action, form.text(action.word() + "-words")));
            case OFFER -> offer(form, loan);
            case RESTRUCTURE -> restructure(form, loan);
            case REJECT -> reject(form);
            case DISBURSE ->
                form.day("on")
                        .<TypedAct>map(day -> new Do(new LoanCommand.Disburse(day)))
                        .orElseGet(() -> wrong("on"));
            case PAY -> pay(form);
            case REPAY_EARLY ->
                form.day("early")
                        .<TypedAct>map(day -> new Do(new LoanCommand.RepayEarly(day)))
                        .orElseGet(() -> wrong("on"));
            default -> throw new Refused(new LoanRefusal.NotFound());
        };
    }

    private static TypedAct offer(LoanForm form, LoanApplication loan) {
        var typed = TypedTerms.read(form, loan.request().amount().currency(), Optional.empty());
        var until = form.day("until");
        if (typed.terms().isEmpty()) {
            return new Wrong(typed.errors());
        }
        if (until.isEmpty()) {
            return wrong("until");
        }
        return isLooking(form)
                ? new Reckon(InstalmentPlan.of(typed.terms().get()))
                : new Do(new LoanCommand.Offer(
                        typed.terms().get(), LendingPace.usual().end(until.get())));
    }

    private static TypedAct restructure(LoanForm form, LoanApplication loan) {
        var owed = loan.debt().book().map(Book::principalOwed).orElse(BigDecimal.ZERO);
        if (owed.signum() == 0) {
            return wrong("principal");
        }
        var typed = TypedTerms.read(form, loan.request().amount().currency(), Optional.of(owed));
        if (typed.terms().isEmpty()) {
            return new Wrong(typed.errors());
        }
        return isLooking(form)
                ? new Reckon(InstalmentPlan.of(typed.terms().get()))
                : new Do(new LoanCommand.Restructure(typed.terms().get()));
    }

    private static TypedAct reject(LoanForm form) {
        return RejectionReason.of(form.text("reason"))
                .<TypedAct>map(reason -> new Do(
                        new LoanCommand.Reject(reason, form.text("reject-reason"), form.text("reject-next-step"))))
                .orElseGet(() -> wrong("reason"));
    }

    private static TypedAct pay(LoanForm form) {
        var amount = form.amount("paid");
        var day = form.day("on");
        if (amount.isEmpty()) {
            return wrong("paid");
        }
        return day.<TypedAct>map(on -> new Do(new LoanCommand.Pay(on, amount.get())))
                .orElseGet(() -> wrong("on"));
    }

    private static boolean isLooking(LoanForm form) {
        return form.text("then").equals("look");
    }

    private static TypedAct wrong(String field) {
        return new Wrong(FormErrors.none().with(field, Label.key("matching.lending.wrong." + field)));
    }
}
