package eu.savoirfaire.matching.lending.table;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What can be done to a loan. */
public enum LoanAction {
    SUBMIT,
    /** Somebody of the lender puts their name to the review. */
    TAKE_UP,
    /** A colleague goes on with it. */
    TAKE_OVER,
    ASK,
    ANSWER,
    OFFER,
    REJECT,
    APPEAL,
    ACCEPT,
    EXPIRE,
    WITHDRAW,
    DISBURSE,
    /** The first instalment is due. */
    FALL_DUE,
    PAY,
    /** All that is left, before its time. */
    REPAY_EARLY,
    FALL_BEHIND,
    RESTRUCTURE,
    /** The borrower agrees to the other plan. */
    AGREE,
    /** The other plan is off the table; the old one goes on. */
    TAKE_BACK,
    CLOSE,
    WRITE_OFF;

    /** As events and addresses have it: {@code take-up}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<LoanAction> of(String word) {
        return Arrays.stream(values())
                .filter(action -> action.word().equals(word))
                .findFirst();
    }
}
