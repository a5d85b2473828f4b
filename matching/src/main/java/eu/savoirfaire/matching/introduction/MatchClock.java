package eu.savoirfaire.matching.introduction;

import eu.savoirfaire.infra.refusal.Refused;
import eu.savoirfaire.matching.match.keeping.Matches;
import io.micronaut.context.annotation.Requires;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Ends matches that nobody answered in time, each in its own transaction. Any node may: the version of the row decides. */
@Singleton
@Requires(property = "savoir.events.workers", notEquals = "false")
final class MatchClock {
    private static final Logger LOG = LoggerFactory.getLogger(MatchClock.class);
    private static final int AT_A_TIME = 200;

    private final Matches matches;
    private final Endings endings;

    MatchClock(Matches matches, Endings endings) {
        this.matches = matches;
        this.endings = endings;
    }

    @Scheduled(initialDelay = "50s", fixedDelay = "1m")
    void round() {
        for (var match : matches.over(AT_A_TIME)) {
            try {
                endings.expire(match);
            } catch (Refused meanwhile) {
                LOG.debug("match {} moved meanwhile: {}", match.value(), meanwhile.getMessage());
            } catch (RuntimeException failure) {
                LOG.warn("the clock could not end match {}", match.value(), failure);
            }
        }
    }
}
