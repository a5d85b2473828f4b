package eu.savoirfaire.matching.lending.sight;

import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.infra.web.text.Phrase;
import eu.savoirfaire.matching.lending.book.Settlement;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

/**
 * A loan, for whoever looks: there is no number about the person in it.
 *
 * @param state in lower case with hyphens, as are the actions that whoever looks can do now
 * @param filed when it came to the lender
 * @param until when the offer has to be taken
 * @param owed what is still to be paid, due or not
 * @param principalOwed of what was lent, what has not come back
 * @param overdue what was due before today and is not paid
 * @param early what it would take to repay all of it today, where something is left
 * @param inPerson whether whoever looks acts for themselves
 */
public record LoanSight(
        String id,
        long version,
        Phrase product,
        String lender,
        String borrower,
        BigDecimal amount,
        Currency currency,
        int months,
        String state,
        List<String> actions,
        LocalDate since,
        Optional<LocalDate> filed,
        Optional<String> reviewer,
        Optional<String> refusedBy,
        Optional<Label> reason,
        boolean appealed,
        Optional<LocalDate> until,
        Optional<PlanView> plan,
        Optional<PlanView> proposed,
        BigDecimal owed,
        BigDecimal principalOwed,
        BigDecimal overdue,
        List<WordView> words,
        boolean inPerson,
        Optional<Settlement> early) {

    public Label name() {
        return Label.key("matching.lending.state." + state);
    }

    /** What happens next, and who has to do it. */
    public Label next() {
        return Label.key("matching.lending.next." + state);
    }

    /** The same, for the lender. */
    public Label toDo() {
        return Label.key("matching.lending.to-do." + state);
    }

    public boolean can(String action) {
        return actions.contains(action);
    }

    public boolean is(String other) {
        return state.equals(other);
    }

    public boolean isBehind() {
        return overdue.signum() > 0;
    }

    /** The last text of a kind. */
    public Optional<WordView> word(String kind) {
        return words.stream().filter(word -> word.kind().equals(kind)).reduce((_, later) -> later);
    }
}
