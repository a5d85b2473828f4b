package eu.savoirfaire.matching.provider.clock;

import eu.savoirfaire.infra.refusal.Refused;
import eu.savoirfaire.matching.OfferId;
import eu.savoirfaire.matching.provider.OfferExpiry;
import io.micronaut.context.annotation.Requires;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** When it is looked for offers that are over. Not while a command runs: it is about something else. */
@Singleton
@Requires(property = "savoir.events.workers", notEquals = "false")
final class OfferClock {
    private static final Logger LOG = LoggerFactory.getLogger(OfferClock.class);

    private final OfferExpiry expiry;

    OfferClock(OfferExpiry expiry) {
        this.expiry = expiry;
    }

    @Scheduled(initialDelay = "50s", fixedDelay = "1m")
    void round() {
        expiry.due().forEach(this::expire);
    }

    private void expire(OfferId offer) {
        try {
            expiry.expire(offer);
        } catch (Refused meanwhile) {
            LOG.debug("offer {} moved meanwhile: {}", offer.value(), meanwhile.getMessage());
        } catch (RuntimeException failure) {
            LOG.warn("the clock could not end offer {}", offer.value(), failure);
        }
    }
}
