package eu.savoirfaire.matching.need;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;

/** An amount with its currency, in the currency's own number of decimals. */
public record Money(BigDecimal amount, Currency currency) {

    /**
     * @throws ArithmeticException if the amount is finer than the currency
     */
    public Money {
        amount = amount.setScale(currency.getDefaultFractionDigits(), RoundingMode.UNNECESSARY);
    }

    public static Money of(String amount, String currency) {
        return new Money(new BigDecimal(amount), Currency.getInstance(currency));
    }

    public boolean isNegative() {
        return amount.signum() < 0;
    }

    /** Whether the other can be compared with it. */
    public boolean isSameCurrencyAs(Money other) {
        return currency.equals(other.currency);
    }

    @Override
    public String toString() {
        return amount.toPlainString() + " " + currency.getCurrencyCode();
    }
}
