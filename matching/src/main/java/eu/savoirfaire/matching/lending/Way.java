package eu.savoirfaire.matching.lending;

import eu.savoirfaire.matching.lending.table.LoanAction;
import eu.savoirfaire.matching.lending.table.LoanState;
import java.time.Instant;
import java.util.Optional;

/**
 * How far a loan has come.
 *
 * @param since when the present state began
 * @param filed when it came to the lender: the order of the queue
 * @param cameBy what was done last; empty for one that was only begun
 */
public record Way(LoanState state, Instant since, Optional<Instant> filed, Optional<LoanAction> cameBy) {

    Way to(LoanState next, LoanAction action, Instant now) {
        var arrived = action == LoanAction.SUBMIT ? Optional.of(now) : filed;
        return new Way(next, next == state ? since : now, arrived, Optional.of(action));
    }
}
