package eu.savoirfaire.matching.lending.table;

import static eu.savoirfaire.matching.lending.table.LoanGuard.ANOTHER_PERSON;
import static eu.savoirfaire.matching.lending.table.LoanGuard.BEHIND;
import static eu.savoirfaire.matching.lending.table.LoanGuard.CAUGHT_UP;
import static eu.savoirfaire.matching.lending.table.LoanGuard.COMPLETE;
import static eu.savoirfaire.matching.lending.table.LoanGuard.FIRST_APPEAL;
import static eu.savoirfaire.matching.lending.table.LoanGuard.INSTALMENT_DUE;
import static eu.savoirfaire.matching.lending.table.LoanGuard.NONE;
import static eu.savoirfaire.matching.lending.table.LoanGuard.NOTHING_OWED;
import static eu.savoirfaire.matching.lending.table.LoanGuard.OFFER_IS_OVER;
import static eu.savoirfaire.matching.lending.table.LoanGuard.OFFER_STANDS;
import static eu.savoirfaire.matching.lending.table.LoanGuard.REVIEWER;
import static eu.savoirfaire.matching.lending.table.LoanGuard.SOMETHING_OWED;
import static eu.savoirfaire.matching.lending.table.LoanGuard.STILL_BEHIND;
import static eu.savoirfaire.matching.lending.table.LoanHand.BORROWER;
import static eu.savoirfaire.matching.lending.table.LoanHand.BORROWER_IN_PERSON;
import static eu.savoirfaire.matching.lending.table.LoanHand.CLOCK;
import static eu.savoirfaire.matching.lending.table.LoanHand.LENDER;
import static eu.savoirfaire.matching.lending.table.LoanState.ACCEPTED;
import static eu.savoirfaire.matching.lending.table.LoanState.CLOSED;
import static eu.savoirfaire.matching.lending.table.LoanState.DISBURSED;
import static eu.savoirfaire.matching.lending.table.LoanState.DRAFT;
import static eu.savoirfaire.matching.lending.table.LoanState.EXPIRED;
import static eu.savoirfaire.matching.lending.table.LoanState.IN_ARREARS;
import static eu.savoirfaire.matching.lending.table.LoanState.IN_REPAYMENT;
import static eu.savoirfaire.matching.lending.table.LoanState.IN_REVIEW;
import static eu.savoirfaire.matching.lending.table.LoanState.MORE_INFO;
import static eu.savoirfaire.matching.lending.table.LoanState.OFFERED;
import static eu.savoirfaire.matching.lending.table.LoanState.REJECTED;
import static eu.savoirfaire.matching.lending.table.LoanState.RESTRUCTURED;
import static eu.savoirfaire.matching.lending.table.LoanState.SUBMITTED;
import static eu.savoirfaire.matching.lending.table.LoanState.WITHDRAWN;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which action moves a loan from which state to which, by whose hand, and if what holds. What is not here is refused. The
 * clock has no row that decides about an application: people do.
 */
public final class LoanTable {
    private static final List<Row> ROWS = Stream.of(
                    row(DRAFT, LoanAction.SUBMIT, COMPLETE, SUBMITTED, BORROWER),
                    row(SUBMITTED, LoanAction.TAKE_UP, NONE, IN_REVIEW, LENDER),
                    row(IN_REVIEW, LoanAction.TAKE_OVER, ANOTHER_PERSON, IN_REVIEW, LENDER),
                    row(IN_REVIEW, LoanAction.ASK, REVIEWER, MORE_INFO, LENDER),
                    row(MORE_INFO, LoanAction.ANSWER, NONE, IN_REVIEW, BORROWER),
                    row(IN_REVIEW, LoanAction.OFFER, REVIEWER, OFFERED, LENDER),
                    row(IN_REVIEW, LoanAction.REJECT, REVIEWER, REJECTED, LENDER),
                    row(REJECTED, LoanAction.APPEAL, FIRST_APPEAL, IN_REVIEW, BORROWER),
                    row(OFFERED, LoanAction.ACCEPT, OFFER_STANDS, ACCEPTED, BORROWER_IN_PERSON),
                    row(OFFERED, LoanAction.EXPIRE, OFFER_IS_OVER, EXPIRED, CLOCK),
                    row(ACCEPTED, LoanAction.DISBURSE, NONE, DISBURSED, LENDER),
                    row(DISBURSED, LoanAction.FALL_DUE, INSTALMENT_DUE, IN_REPAYMENT, CLOCK),
                    row(DISBURSED, LoanAction.PAY, NONE, IN_REPAYMENT, LENDER),
                    row(IN_REPAYMENT, LoanAction.PAY, NONE, IN_REPAYMENT, LENDER),
                    row(IN_REPAYMENT, LoanAction.FALL_BEHIND, BEHIND, IN_ARREARS, LENDER, CLOCK),
                    row(IN_ARREARS, LoanAction.PAY, CAUGHT_UP, IN_REPAYMENT, LENDER),
                    row(IN_ARREARS, LoanAction.PAY, STILL_BEHIND, IN_ARREARS, LENDER),
                    row(DISBURSED, LoanAction.REPAY_EARLY, SOMETHING_OWED, IN_REPAYMENT, LENDER),
                    row(IN_REPAYMENT, LoanAction.REPAY_EARLY, SOMETHING_OWED, IN_REPAYMENT, LENDER),
                    row(IN_ARREARS, LoanAction.REPAY_EARLY, SOMETHING_OWED, IN_REPAYMENT, LENDER),
                    row(IN_ARREARS, LoanAction.RESTRUCTURE, SOMETHING_OWED, RESTRUCTURED, LENDER),
                    row(RESTRUCTURED, LoanAction.AGREE, NONE, IN_REPAYMENT, BORROWER_IN_PERSON),
                    // no plan is forced on anybody: where they do not agree, the old one goes on
                    row(RESTRUCTURED, LoanAction.TAKE_BACK, NONE, IN_ARREARS, BORROWER_IN_PERSON, LENDER),
                    row(IN_REPAYMENT, LoanAction.CLOSE, NOTHING_OWED, CLOSED, LENDER, CLOCK),
                    row(IN_ARREARS, LoanAction.CLOSE, NOTHING_OWED, CLOSED, LENDER, CLOCK),
                    row(IN_REPAYMENT, LoanAction.WRITE_OFF, SOMETHING_OWED, CLOSED, LENDER),
                    row(IN_ARREARS, LoanAction.WRITE_OFF, SOMETHING_OWED, CLOSED, LENDER),
                    row(DRAFT, LoanAction.WITHDRAW, NONE, WITHDRAWN, BORROWER),
                    row(SUBMITTED, LoanAction.WITHDRAW, NONE, WITHDRAWN, BORROWER),
                    row(IN_REVIEW, LoanAction.WITHDRAW, NONE, WITHDRAWN, BORROWER),
                    row(MORE_INFO, LoanAction.WITHDRAW, NONE, WITHDRAWN, BORROWER),
                    row(OFFERED, LoanAction.WITHDRAW, NONE, WITHDRAWN, BORROWER),
                    row(ACCEPTED, LoanAction.WITHDRAW, NONE, WITHDRAWN, BORROWER))
            .toList();

    private LoanTable() {}

    /**
     * One line of the table.
     *
     * @param hands whose hand may do it: any of them is enough
     */
    public record Row(LoanState from, LoanAction action, LoanGuard guard, LoanState to, Set<LoanHand> hands) {}

    /** The lines of a state and an action, in the order in which their guards are asked; none where it is not done. */
    public static List<Row> rows(LoanState from, LoanAction action) {
        return ROWS.stream()
                .filter(row -> row.from() == from && row.action() == action)
                .toList();
    }

    /** The whole table, in the order of a loan's way. */
    public static List<Row> rows() {
        return ROWS;
    }

    private static Row row(LoanState from, LoanAction action, LoanGuard guard, LoanState to, LoanHand... hands) {
        return new Row(from, action, guard, to, Set.of(hands));
    }
}
