package eu.savoirfaire.matching.lending;

import eu.savoirfaire.matching.need.Money;
import eu.savoirfaire.matching.need.Stage;
import java.util.Optional;

/**
 * What is asked for.
 *
 * @param months in how many it is to be paid back
 * @param stage how far the enterprise is, as its need says
 */
public record Request(Money amount, int months, Optional<Stage> stage) {

    public Request {
        if (amount.amount().signum() <= 0 || months < 1) {
            throw new IllegalArgumentException("nobody lends " + amount + " for " + months + " months");
        }
    }
}
