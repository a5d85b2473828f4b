package eu.savoirfaire.matching.lending.table;

import java.util.Locale;

/** How far an application, and the loan that came of it, has come. */
public enum LoanState {
    /** Being written; nobody but the borrower sees it. */
    DRAFT,
    /** In the lender's queue. */
    SUBMITTED,
    /** Before somebody who reads it. */
    IN_REVIEW,
    /** The lender asked the borrower something. */
    MORE_INFO,
    /** Terms are on the table, until a day. */
    OFFERED,
    /** Refused, by somebody who is named. */
    REJECTED,
    /** The borrower said yes; the money has not come yet. */
    ACCEPTED,
    /** The offer was not taken in time. */
    EXPIRED,
    /** The money was paid out. */
    DISBURSED,
    IN_REPAYMENT,
    /** An instalment has been due for longer than the time of grace. */
    IN_ARREARS,
    /** The lender proposes another plan for what is left. */
    RESTRUCTURED,
    /** Repaid or written off. */
    CLOSED,
    WITHDRAWN;

    /** Whether money was paid out and is not all back. */
    public boolean isOwed() {
        return this == DISBURSED || this == IN_REPAYMENT || this == IN_ARREARS || this == RESTRUCTURED;
    }

    /** Whether the lender has it in the queue. */
    public boolean isWithLender() {
        return this != DRAFT && this != WITHDRAWN;
    }

    /** Whether nothing will be done any more. */
    public boolean isOver() {
        return this == EXPIRED || this == CLOSED || this == WITHDRAWN;
    }

    /** As events and addresses have it: {@code in-review}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
