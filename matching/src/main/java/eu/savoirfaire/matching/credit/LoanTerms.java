package eu.savoirfaire.matching.credit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;

/**
 * The terms of one loan with monthly instalments.
 *
 * @param principal what is paid out, in the currency; at most as many decimals as it has coins for
 * @param nominalRate per year, in percent: 9.99
 * @param instalments how many months
 * @param disbursed the day of the pay-out
 * @param firstDue the day of the first instalment, at most two months after the pay-out; the others follow month by month
 * @param dayCount what a broken first period bears
 * @param feeAtStart paid on the day of the pay-out
 * @param feePerInstalment paid with every instalment
 */
public record LoanTerms(
        BigDecimal principal,
        Currency currency,
        BigDecimal nominalRate,
        int instalments,
        LocalDate disbursed,
        LocalDate firstDue,
        DayCount dayCount,
        BigDecimal feeAtStart,
        BigDecimal feePerInstalment) {

    /** Fifty years of months. */
    public static final int MOST_INSTALMENTS = 600;

    public LoanTerms {
        principal = inCoins("principal", principal, currency);
        feeAtStart = inCoins("fee at the start", feeAtStart, currency);
        feePerInstalment = inCoins("fee per instalment", feePerInstalment, currency);
        if (principal.signum() == 0) {
            throw new IllegalArgumentException("a loan of nothing");
        }
        if (nominalRate.signum() < 0) {
            throw new IllegalArgumentException("a negative rate: " + nominalRate);
        }
        if (instalments < 1 || instalments > MOST_INSTALMENTS) {
            throw new IllegalArgumentException(instalments + " instalments; there may be 1 to " + MOST_INSTALMENTS);
        }
        if (!disbursed.isBefore(firstDue) || firstDue.isAfter(disbursed.plusMonths(2))) {
            throw new IllegalArgumentException(
                    "first due on " + firstDue + ", not in the two months after the pay-out on " + disbursed);
        }
    }

    private static BigDecimal inCoins(String what, BigDecimal amount, Currency currency) {
        var digits = currency.getDefaultFractionDigits();
        if (amount.signum() < 0 || amount.stripTrailingZeros().scale() > digits) {
            throw new IllegalArgumentException(what + " " + amount + " is not an amount in " + currency);
        }
        return amount.setScale(digits);
    }

    LocalDate due(int number) {
        return firstDue.plusMonths(number - 1L);
    }

    int digits() {
        return currency.getDefaultFractionDigits();
    }
}
