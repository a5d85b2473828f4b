package eu.savoirfaire.workshops.registration;

import eu.savoirfaire.infra.access.Actor;
import eu.savoirfaire.workshops.RegistrationId;
import eu.savoirfaire.workshops.planning.keeping.Plans;
import eu.savoirfaire.workshops.queue.QueueAct;
import eu.savoirfaire.workshops.queue.SeatPools;
import eu.savoirfaire.workshops.registration.table.RegistrationState;
import io.micronaut.context.annotation.Requires;
import io.micronaut.scheduling.annotation.Scheduled;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;

/** Ends offers that nobody answered; the seat goes on to the next in the same transaction. */
@Singleton
public class OfferClock {
    private final RegistrationRows rows;
    private final RegistrationBook book;
    private final Plans plans;
    private final SeatPools pools;
    private final Seating seating;
    private final Clock clock;

    OfferClock(
            RegistrationRows rows, RegistrationBook book, Plans plans, SeatPools pools, Seating seating, Clock clock) {
        this.rows = rows;
        this.book = book;
        this.plans = plans;
        this.pools = pools;
        this.seating = seating;
        this.clock = clock;
    }

    /**
     * Ends what is over; any number of nodes may do so.
     *
     * @return how many were ended here
     */
    public int tick() {
        var ended = 0;
        for (var row : rows.overdue(clock.instant())) {
            ended += expire(new RegistrationId(row.id())) ? 1 : 0;
        }
        return ended;
    }

    @Transactional
    boolean expire(RegistrationId id) {
        var workshop = plans.find(book.find(id).workshop()).orElseThrow();
        pools.lockAll(workshop.id());
        var offered = book.find(id);
        if (!Answers.isOver(offered, clock.instant())) {
            return false;
        }
        seating.end(offered, offered.in(RegistrationState.EXPIRED), QueueAct.EXPIRED, Actor.system(), "expire");
        seating.promote(workshop, offered.channel());
        return true;
    }

    /** Looks every now and then. */
    @Singleton
    @Requires(property = "savoir.events.workers", notEquals = "false")
    static final class Watch {
        private final OfferClock offers;

        Watch(OfferClock offers) {
            this.offers = offers;
        }

        @Scheduled(initialDelay = "30s", fixedDelay = "30s")
        void look() {
            offers.tick();
        }
    }
}
