package eu.savoirfaire.matching.offer;

import eu.savoirfaire.matching.need.Money;

/** From the least to the most, of one currency. */
public record AmountRange(Money least, Money most) {

    public AmountRange {
        if (!least.isSameCurrencyAs(most)) {
            throw new IllegalArgumentException("a range has one currency, not " + least + " and " + most);
        }
        if (least.isNegative() || least.amount().compareTo(most.amount()) > 0) {
            throw new IllegalArgumentException("no range: " + least + " to " + most);
        }
    }
}
