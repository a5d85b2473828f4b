package eu.savoirfaire.workshops.registration;

import static io.micronaut.transaction.TransactionDefinition.Propagation.MANDATORY;

import eu.savoirfaire.infra.access.Actor;
import eu.savoirfaire.workshops.Channel;
import eu.savoirfaire.workshops.planning.PlannedWorkshop;
import eu.savoirfaire.workshops.queue.QueueAct;
import eu.savoirfaire.workshops.queue.SeatPools;
import eu.savoirfaire.workshops.queue.Turn;
import eu.savoirfaire.workshops.registration.table.RegistrationState;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/** Gives seats and takes them back. A seat that becomes free goes on in the same transaction. */
@Singleton
@Transactional(propagation = MANDATORY)
class Seating {
    private final SeatPools pools;
    private final RegistrationBook book;
    private final Clock clock;

    Seating(SeatPools pools, RegistrationBook book, Clock clock) {
        this.pools = pools;
        this.book = book;
        this.clock = clock;
    }

    /** A free seat for somebody who drew a number, else a place in the queue. From the freeze on everybody waits. */
    Registration seat(PlannedWorkshop workshop, Registration registration) {
        var free = clock.instant().isBefore(workshop.plan().freezesAt());
        if (free && pools.confirm(registration.pool(), registration.ticket())) {
            return registration.in(RegistrationState.CONFIRMED);
        }
        pools.queue(registration.pool(), registration.ticket(), registration.shortNotice());
        return registration.in(RegistrationState.WAITLISTED);
    }

    /** After somebody got a seat or a place: a seat in the room sets their online seat free, and the queue may move. */
    Registration settle(PlannedWorkshop workshop, Registration registration) {
        if (registration.state() == RegistrationState.CONFIRMED && registration.wish()) {
            swap(workshop, registration);
        }
        if (registration.state() == RegistrationState.WAITLISTED) {
            promote(workshop, registration.channel());
        }
        return book.find(registration.id());
    }

    /** Takes away what a registration has; the wish beside it stands alone then. */
    Registration end(Registration before, Registration after, QueueAct act, Actor actor, String word) {
        if (before.seq() > 0) {
            pools.gone(before.pool(), before.ticket(), act, before.having());
        }
        var ended = book.change(before, after, actor, word);
        if (!before.wish()) {
            wishBeside(before).ifPresent(wish -> book.change(wish, wish.alone(), Actor.system(), "stand-alone"));
        }
        return ended;
    }

    /** Gives away seats that are free, one after the other, as long as somebody is next. */
    void promote(PlannedWorkshop workshop, Channel channel) {
        if (!workshop.state().isAhead()) {
            return;
        }
        var moved = true;
        while (moved) {
            moved = book.next(workshop.id(), channel, false, false)
                    .filter(first -> promoted(workshop, first))
                    .isPresent();
        }
    }

    /** From the freeze on: seats for those who are there, in the order of the queue. */
    void admit(PlannedWorkshop workshop, Channel channel, Actor host) {
        var next = book.next(workshop.id(), channel, false, true);
        while (next.isPresent() && pools.give(next.get().pool(), next.get().ticket(), QueueAct.ADMITTED)) {
            var admitted = book.change(next.get(), next.get().in(RegistrationState.CONFIRMED), host, "admit");
            settle(workshop, admitted);
            next = book.next(workshop.id(), channel, false, true);
        }
    }

    private boolean promoted(PlannedWorkshop workshop, Registration first) {
        return switch (Turn.at(clock.instant(), workshop.plan().freezesAt(), first.zone())) {
            case Turn.Offer(var until) -> offered(first, until);
            case Turn.AtOnce() ->
                book.next(workshop.id(), first.channel(), true, false)
                        .filter(ready -> givenAtOnce(workshop, ready))
                        .isPresent();
            case Turn.Frozen() -> false;
        };
    }

    private boolean offered(Registration first, Instant until) {
        if (!pools.offer(first.pool(), first.ticket(), until)) {
            return false;
        }
        book.change(first, first.offered(until), Actor.system(), "offer");
        return true;
    }

    private boolean givenAtOnce(PlannedWorkshop workshop, Registration ready) {
        if (!pools.give(ready.pool(), ready.ticket(), QueueAct.PROMOTED)) {
            return false;
        }
        settle(workshop, book.change(ready, ready.in(RegistrationState.CONFIRMED), Actor.system(), "promote"));
        return true;
    }

    private void swap(PlannedWorkshop workshop, Registration inTheRoom) {
        var elsewhere = inTheRoom.person().stream()
                .flatMap(person -> book.active(workshop.id(), person).stream())
                .filter(other -> !other.id().equals(inTheRoom.id()))
                .findFirst();
        if (elsewhere.isPresent()) {
            var online = elsewhere.get();
            end(online, online.cancelled(false), QueueAct.SWAPPED, Actor.system(), "swap");
            promote(workshop, online.channel());
        }
    }

    private Optional<Registration> wishBeside(Registration registration) {
        return registration.person().stream()
                .flatMap(person -> book.active(registration.workshop(), person).stream())
                .filter(Registration::wish)
                .findFirst();
    }
}
