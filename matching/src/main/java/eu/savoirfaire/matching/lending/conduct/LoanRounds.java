package eu.savoirfaire.matching.lending.conduct;

import eu.savoirfaire.infra.refusal.Refused;
import eu.savoirfaire.matching.lending.LendingPace;
import eu.savoirfaire.matching.lending.keeping.Loans;
import jakarta.inject.Singleton;
import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Goes round the loans that time has to look at, each in a transaction of its own. Any node may: what another did meanwhile
 * is refused by the version of the row.
 */
@Singleton
public class LoanRounds {
    private static final Logger LOG = LoggerFactory.getLogger(LoanRounds.class);
    private static final int MANY = 1_000;

    private final Loans loans;
    private final Dealing dealing;
    private final Clock clock;

    LoanRounds(Loans loans, Dealing dealing, Clock clock) {
        this.loans = loans;
        this.dealing = dealing;
        this.clock = clock;
    }

    public void round() {
        var now = clock.instant();
        for (var loan : loans.due(now, LendingPace.usual().day(now), MANY)) {
            try {
                dealing.tick(loan);
            } catch (Refused meanwhile) {
                LOG.debug("loan {} moved meanwhile: {}", loan.value(), meanwhile.getMessage());
            } catch (RuntimeException failure) {
                LOG.warn("the clock could not do what is due for loan {}", loan.value(), failure);
            }
        }
    }
}
