package eu.savoirfaire.platform.privacy.erasure;

import io.micronaut.context.annotation.Requires;
import io.micronaut.context.event.StartupEvent;
import io.micronaut.runtime.event.annotation.EventListener;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** When erasures are done: those that a backup brought back before anybody can sign in, the others every minute. */
@Singleton
class ErasureClock {
    private static final Logger LOG = LoggerFactory.getLogger(ErasureClock.class);

    private final Erasing erasing;

    ErasureClock(Erasing erasing) {
        this.erasing = erasing;
    }

    @EventListener
    void again(StartupEvent event) {
        var back = erasing.again();
        if (back > 0) {
            LOG.info("{} people who were erased came back with a backup, and are erased again", back);
        }
    }

    /** Not while a command runs: it is about something else. */
    @Singleton
    @Requires(property = "savoir.events.workers", notEquals = "false")
    static class Minutes {
        private final Erasing erasing;

        Minutes(Erasing erasing) {
            this.erasing = erasing;
        }

        @Scheduled(initialDelay = "20s", fixedDelay = "1m")
        void round() {
            erasing.round();
            erasing.again();
        }
    }
}
