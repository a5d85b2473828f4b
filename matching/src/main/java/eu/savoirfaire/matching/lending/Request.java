package eu.savoirfaire.matching.lending;

import eu.savoirfaire.matching.need.Money;

/**
 * What is asked for.
 *
 * @param months in how many it is to be paid back
 */
public record Request(Money amount, int months) {

    public Request {
        if (amount.amount().signum() <= 0 || months < 1) {
            throw new IllegalArgumentException("nobody lends " + amount + " for " + months + " months");
        }
    }
}
