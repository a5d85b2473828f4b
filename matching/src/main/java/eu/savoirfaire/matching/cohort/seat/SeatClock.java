package eu.savoirfaire.matching.cohort.seat;

import eu.savoirfaire.infra.refusal.Refused;
import io.micronaut.context.annotation.Requires;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sees to seats of which something is due, each in its own transaction. Any node may: the version of the row decides. */
@Singleton
@Requires(property = "savoir.events.workers", notEquals = "false")
final class SeatClock {
    private static final Logger LOG = LoggerFactory.getLogger(SeatClock.class);
    private static final int AT_A_TIME = 200;

    private final Seats seats;
    private final Seating seating;

    SeatClock(Seats seats, Seating seating) {
        this.seats = seats;
        this.seating = seating;
    }

    @Scheduled(initialDelay = "55s", fixedDelay = "1m")
    void round() {
        for (var seat : seats.due(AT_A_TIME)) {
            try {
                seating.attend(seat);
            } catch (Refused meanwhile) {
                LOG.debug("seat {} moved meanwhile: {}", seat, meanwhile.getMessage());
            } catch (RuntimeException failure) {
                LOG.warn("the clock could not see to seat {}", seat, failure);
            }
        }
    }
}
