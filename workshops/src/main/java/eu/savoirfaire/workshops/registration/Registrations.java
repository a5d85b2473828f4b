package eu.savoirfaire.workshops.registration;

import eu.savoirfaire.infra.access.Actor;
import eu.savoirfaire.infra.access.CurrentActor;
import eu.savoirfaire.infra.access.PersonId;
import eu.savoirfaire.infra.identity.TimeOrderedIds;
import eu.savoirfaire.infra.refusal.Refused;
import eu.savoirfaire.workshops.Channel;
import eu.savoirfaire.workshops.RegistrationId;
import eu.savoirfaire.workshops.WorkshopId;
import eu.savoirfaire.workshops.planning.Decision;
import eu.savoirfaire.workshops.planning.PlannedWorkshop;
import eu.savoirfaire.workshops.planning.PriorityClass;
import eu.savoirfaire.workshops.planning.keeping.Plans;
import eu.savoirfaire.workshops.planning.table.PlanningState;
import eu.savoirfaire.workshops.queue.QueueAct;
import eu.savoirfaire.workshops.queue.SeatPools;
import eu.savoirfaire.workshops.registration.table.RegistrationState;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/**
 * How people ask for a seat. A seat is taken by one conditional update in the transaction that writes the registration;
 * while somebody waits, newcomers wait.
 */
@Singleton
public class Registrations {
    private final Plans plans;
    private final SeatPools pools;
    private final RegistrationBook book;
    private final Seating seating;
    private final CurrentActor actor;
    private final TimeOrderedIds ids;
    private final Clock clock;

    Registrations(
            Plans plans,
            SeatPools pools,
            RegistrationBook book,
            Seating seating,
            CurrentActor actor,
            TimeOrderedIds ids,
            Clock clock) {
        this.plans = plans;
        this.pools = pools;
        this.book = book;
        this.seating = seating;
        this.actor = actor;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Asks for a seat for oneself. The same request again returns the same registration and tells nobody again.
     *
     * @throws Refused when there is no such workshop, or nobody has signed in
     */
    @Transactional
    public Decision<Registration> register(WorkshopId id, Request request) {
        var who = actor.get();
        var person = self(who);
        var workshop = plans.find(id)
                .filter(known -> known.state() != PlanningState.DRAFT)
                .orElseThrow(() -> new Refused(new RegistrationRefusal.NotFound()));
        var known = book.active(id, person);
        var same = same(known, request);
        if (same.isPresent()) {
            return new Decision.DoneAlready<>(same.get());
        }
        if (!workshop.takesRegistrations()) {
            return new Decision.Not<>(new RegistrationRefusal.NotOpen());
        }
        if (!workshop.plan().seats().containsKey(request.channel())) {
            return new Decision.Not<>(new RegistrationRefusal.NoSuchWay());
        }
        if (!known.isEmpty() && !isWish(known, request)) {
            return new Decision.Not<>(new RegistrationRefusal.AlreadyOtherwise());
        }
        var asking = asking(workshop, request, who, person, !known.isEmpty());
        if (!book.claim(asking)) {
            return claimedMeanwhile(id, person, request);
        }
        return new Decision.Done<>(enter(workshop, asking, who));
    }

    /** What somebody has at a workshop, and the wish beside it. */
    @Transactional
    public List<Registration> mine(WorkshopId id) {
        return book.active(id, self(actor.get()));
    }

    /**
     * Where somebody stands in a queue, and by which rule. Only they see it.
     *
     * @param position from 1
     * @param waiting how many wait in all
     * @param rule who comes first; within a class whoever asked first
     */
    public record Place(long position, int waiting, List<PriorityClass> rule) {}

    /**
     * Takes an online seat in the place of a seat in the room, or beside the place in its queue. What somebody has is given up
     * only for a seat that they get: all of it in one transaction.
     *
     * @return the registration that has the online seat
     * @throws Refused when there is no such registration
     */
    @Transactional
    public Decision<Registration> takeOnline(RegistrationId id, Request request) {
        var who = actor.get();
        var person = self(who);
        pools.lockAll(book.find(id).workshop());
        var before = book.find(id);
        if (!before.person().filter(person::equals).isPresent()) {
            throw new Refused(new RegistrationRefusal.NotFound());
        }
        var online = book.active(before.workshop(), person).stream()
                .filter(one -> one.channel() == Channel.ONLINE)
                .findFirst();
        if (online.isPresent()) {
            return new Decision.DoneAlready<>(online.get());
        }
        var workshop = plans.find(before.workshop()).orElseThrow();
        if (!workshop.takesRegistrations() || before.channel() != Channel.ROOM || !isSettled(before)) {
            return new Decision.Not<>(new RegistrationRefusal.NotNow());
        }
        if (pools.find(before.workshop(), Channel.ONLINE)
                .filter(pool -> !pool.isFull())
                .isEmpty()) {
            return new Decision.Not<>(new RegistrationRefusal.NoSeatThere());
        }
        if (before.state() == RegistrationState.CONFIRMED) {
            seating.end(before, before.cancelled(false), QueueAct.SWAPPED, who, "swap");
            seating.promote(workshop, before.channel());
        } else {
            book.change(before, before.beside(), who, "wish");
        }
        var asking = asking(workshop, request, who, person, false);
        book.claim(asking);
        return new Decision.Done<>(enter(workshop, asking, who));
    }

    /** Has a seat, or a place in the queue, without a trainer having to say yes. */
    private static boolean isSettled(Registration registration) {
        return registration.state() == RegistrationState.CONFIRMED
                || registration.state() == RegistrationState.WAITLISTED;
    }

    /** Everybody who has a seat, in the order of ways and queues; who may know that is up to whoever asks. */
    @Transactional
    public List<Registration> seated(WorkshopId id) {
        return book.active(id).stream()
                .filter(one -> one.state() == RegistrationState.CONFIRMED)
                .toList();
    }

    /** Where the actor stands in the queue; empty when they do not wait. */
    @Transactional
    public Optional<Place> place(RegistrationId id) {
        var registration = book.find(id);
        if (!registration.person().equals(actor.get().person())) {
            throw new Refused(new RegistrationRefusal.NotFound());
        }
        if (registration.state() != RegistrationState.WAITLISTED) {
            return Optional.empty();
        }
        var rule = plans.find(registration.workshop())
                .orElseThrow()
                .plan()
                .policy()
                .priority();
        var waiting = pools.find(registration.workshop(), registration.channel())
                .orElseThrow()
                .waiting();
        return Optional.of(new Place(book.ahead(registration) + 1, waiting, rule));
    }

    /** Draws a number, and takes a seat or a place in the queue, unless a trainer has to say yes first. */
    Registration enter(PlannedWorkshop workshop, Registration asking, Actor who) {
        var numbered = asking.numbered(pools.drawNumber(asking.pool()));
        if (workshop.plan().policy().approval()) {
            pools.requested(numbered.pool(), numbered.ticket());
            return write(asking, numbered.in(RegistrationState.PENDING_APPROVAL), who);
        }
        return seating.settle(workshop, write(asking, seating.seat(workshop, numbered), who));
    }

    private Registration write(Registration before, Registration after, Actor who) {
        return before.version() == 0 ? book.add(after, who) : book.change(before, after, who, "join");
    }

    private Decision<Registration> claimedMeanwhile(WorkshopId id, PersonId person, Request request) {
        return same(book.active(id, person), request)
                .<Decision<Registration>>map(Decision.DoneAlready::new)
                .orElseGet(() -> new Decision.Not<>(new RegistrationRefusal.AlreadyOtherwise()));
    }

    private Registration asking(PlannedWorkshop workshop, Request request, Actor who, PersonId person, boolean wish) {
        var organisation = request.organisation().filter(who.organisations()::contains);
        return request.by(new RegistrationId(ids.next()), workshop, person, organisation, wish, clock.instant());
    }

    private static Optional<Registration> same(List<Registration> known, Request request) {
        return known.stream().filter(one -> one.channel() == request.channel()).findFirst();
    }

    /** Whoever has an online seat may wait for one in the room. */
    private static boolean isWish(List<Registration> known, Request request) {
        return known.size() == 1
                && request.channel() == Channel.ROOM
                && known.getFirst().channel() == Channel.ONLINE
                && known.getFirst().state() == RegistrationState.CONFIRMED;
    }

    private static PersonId self(Actor who) {
        return who.person()
                .filter(_ -> who.onBehalfOf().isEmpty())
                .orElseThrow(() -> new Refused(new RegistrationRefusal.NotYours()));
    }
}
