package eu.savoirfaire.matching.lending.book;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * Money that came back.
 *
 * @param number from 1, in the order in which they were written down
 * @param amount more than 0, in whole coins
 */
public record Payment(int number, LocalDate on, BigDecimal amount) {

    public Payment {
        if (number < 1 || amount.signum() <= 0) {
            throw new IllegalArgumentException("no payment: number " + number + " of " + amount);
        }
    }
}
