package eu.savoirfaire.matching.followup.conduct;

import eu.savoirfaire.infra.refusal.Refused;
import eu.savoirfaire.matching.followup.keeping.FollowUps;
import jakarta.inject.Singleton;
import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Plans when matches that have begun are asked about, and does what is due, each in a transaction of its own. Any node may, at the
 * same time as others: whoever takes a row later finds that its time has not come.
 */
@Singleton
public class FollowUpRounds {
    private static final Logger LOG = LoggerFactory.getLogger(FollowUpRounds.class);
    private static final int MANY = 500;

    private final FollowUps followUps;
    private final FollowUpSteps steps;
    private final Clock clock;

    FollowUpRounds(FollowUps followUps, FollowUpSteps steps, Clock clock) {
        this.followUps = followUps;
        this.steps = steps;
        this.clock = clock;
    }

    public void round() {
        followUps.unplanned(MANY).forEach(match -> attempt(match.value(), () -> steps.plan(match)));
        followUps.due(clock.instant(), MANY).forEach(id -> attempt(id, () -> steps.tick(id)));
    }

    private static void attempt(Object what, Runnable step) {
        try {
            step.run();
        } catch (Refused meanwhile) {
            LOG.debug("{} moved meanwhile: {}", what, meanwhile.getMessage());
        } catch (RuntimeException failure) {
            LOG.warn("the clock could not ask about {}", what, failure);
        }
    }
}
