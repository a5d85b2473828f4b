package eu.savoirfaire.matching.credit;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * One line of a plan; all amounts in whole coins of the currency of the loan.
 *
 * @param number from 1
 * @param payment interest and principal; the fee comes on top
 * @param balance what is still owed after it
 */
public record Instalment(
        int number,
        LocalDate due,
        BigDecimal payment,
        BigDecimal interest,
        BigDecimal principal,
        BigDecimal fee,
        BigDecimal balance) {}
