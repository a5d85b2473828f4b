package eu.savoirfaire.matching.suggestion.start;

import io.micronaut.context.annotation.Requires;
import io.micronaut.context.event.ShutdownEvent;
import io.micronaut.runtime.event.annotation.EventListener;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** When the file of offers is written. Not while a command runs: it is about something else. */
@Singleton
@Requires(property = "savoir.events.workers", notEquals = "false")
final class SnapshotClock {
    private static final Logger LOG = LoggerFactory.getLogger(SnapshotClock.class);
    private static final String EVERY = "${savoir.matching.snapshot.every:" + SnapshotSettings.EVERY + "}";

    private final StandingOffers offers;

    SnapshotClock(StandingOffers offers) {
        this.offers = offers;
    }

    @Scheduled(initialDelay = EVERY, fixedDelay = EVERY)
    void round() {
        try {
            offers.write();
        } catch (RuntimeException failure) {
            LOG.warn("The file of offers could not be written", failure);
        }
    }

    /** The database is still open then. */
    @EventListener
    void end(ShutdownEvent event) {
        round();
    }
}
