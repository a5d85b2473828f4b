package eu.savoirfaire.matching.lending.book;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * Money that came back, or what counts like it.
 *
 * @param number from 1, in the order in which they were written down
 * @param amount more than 0, in whole coins
 */
public record Payment(int number, LocalDate on, BigDecimal amount, Kind kind) {

    public enum Kind {
        /** From the borrower. */
        MONEY,
        /** A part of the fee at the start that the lender gives back: it fills lines as money does. */
        REBATE,
        /** What the borrower had paid too much, given back to them. */
        REFUND
    }

    public Payment {
        if (number < 1 || amount.signum() <= 0) {
            throw new IllegalArgumentException("no payment: number " + number + " of " + amount);
        }
    }

    public Payment(int number, LocalDate on, BigDecimal amount) {
        this(number, on, amount, Kind.MONEY);
    }

    /** What it adds to that which was paid. */
    BigDecimal counted() {
        return kind == Kind.REFUND ? amount.negate() : amount;
    }
}
