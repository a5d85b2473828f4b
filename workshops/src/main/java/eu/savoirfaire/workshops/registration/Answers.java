package eu.savoirfaire.workshops.registration;

import eu.savoirfaire.infra.access.Actor;
import eu.savoirfaire.infra.access.CurrentActor;
import eu.savoirfaire.infra.refusal.Refused;
import eu.savoirfaire.workshops.RegistrationId;
import eu.savoirfaire.workshops.planning.Decision;
import eu.savoirfaire.workshops.planning.PlannedWorkshop;
import eu.savoirfaire.workshops.planning.keeping.Plans;
import eu.savoirfaire.workshops.queue.QueueAct;
import eu.savoirfaire.workshops.queue.SeatPools;
import eu.savoirfaire.workshops.registration.table.Hand;
import eu.savoirfaire.workshops.registration.table.RegistrationAction;
import eu.savoirfaire.workshops.registration.table.RegistrationState;
import eu.savoirfaire.workshops.registration.table.RegistrationTable;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** What people and trainers answer, and how a registration ends. */
@Singleton
public class Answers {
    private final Plans plans;
    private final SeatPools pools;
    private final RegistrationBook book;
    private final Seating seating;
    private final Registrations registrations;
    private final CurrentActor actor;
    private final Clock clock;

    Answers(
            Plans plans,
            SeatPools pools,
            RegistrationBook book,
            Seating seating,
            Registrations registrations,
            CurrentActor actor,
            Clock clock) {
        this.plans = plans;
        this.pools = pools;
        this.book = book;
        this.seating = seating;
        this.registrations = registrations;
        this.actor = actor;
        this.clock = clock;
    }

    /**
     * Does one of {@code JOIN}, {@code APPROVE}, {@code REJECT}, {@code ACCEPT}, {@code DECLINE}, {@code STAY} and
     * {@code CANCEL} as the actor. The same twice changes nothing and tells nobody again.
     *
     * @throws Refused when there is no such registration
     */
    @Transactional
    public Decision<Registration> answer(RegistrationId id, RegistrationAction action) {
        var who = actor.get();
        var workshop = locked(id);
        var registration = book.find(id);
        var row = RegistrationTable.row(registration.state(), action);
        var hands = hands(who, workshop, registration);
        if (row.isEmpty()) {
            return led(registration, action) && !hands.isEmpty()
                    ? new Decision.DoneAlready<>(registration)
                    : new Decision.Not<>(new RegistrationRefusal.NotNow());
        }
        if (Collections.disjoint(row.get().hands(), hands)) {
            return new Decision.Not<>(new RegistrationRefusal.NotYours());
        }
        return act(workshop, registration, action, who);
    }

    /** Says whether one comes at short notice. */
    @Transactional
    public Decision<Registration> comeAtShortNotice(RegistrationId id, boolean willing) {
        var who = actor.get();
        var workshop = locked(id);
        var registration = book.find(id);
        if (!hands(who, workshop, registration).contains(Hand.PERSON)) {
            return new Decision.Not<>(new RegistrationRefusal.NotYours());
        }
        if (registration.shortNotice() == willing) {
            return new Decision.DoneAlready<>(registration);
        }
        if (registration.state() == RegistrationState.WAITLISTED) {
            pools.notice(registration.pool(), registration.ticket(), willing);
        }
        var after = book.change(registration, registration.comingAtShortNotice(willing), who, "short-notice");
        return new Decision.Done<>(seating.settle(workshop, after));
    }

    private Decision<Registration> act(
            PlannedWorkshop workshop, Registration before, RegistrationAction action, Actor who) {
        return switch (action) {
            case JOIN ->
                workshop.takesRegistrations()
                        ? new Decision.Done<>(registrations.enter(workshop, before, who))
                        : new Decision.Not<>(new RegistrationRefusal.NotOpen());
            case APPROVE ->
                new Decision.Done<>(
                        seating.settle(workshop, book.change(before, seating.seat(workshop, before), who, "approve")));
            case REJECT -> ended(workshop, before, before.in(RegistrationState.REJECTED), QueueAct.REJECTED, who);
            case ACCEPT -> accept(workshop, before, who);
            case DECLINE -> ended(workshop, before, before.in(RegistrationState.DECLINED), QueueAct.DECLINED, who);
            case CANCEL -> ended(workshop, before, before.cancelled(isLate(workshop, before)), QueueAct.CANCELLED, who);
            case STAY ->
                before.askedAgain()
                        ? new Decision.Done<>(book.change(before, before.asked(false), who, "stay"))
                        : new Decision.DoneAlready<>(before);
            case OFFER, PROMOTE, ADMIT, EXPIRE, VOID, ASK_AGAIN ->
                new Decision.Not<>(new RegistrationRefusal.NotYours());
        };
    }

    /** An offer whose time is over is over, even if no clock has come by yet. */
    private Decision<Registration> accept(PlannedWorkshop workshop, Registration before, Actor who) {
        if (isOver(before, clock.instant())) {
            ended(workshop, before, before.in(RegistrationState.EXPIRED), QueueAct.EXPIRED, Actor.system());
            return new Decision.Not<>(new RegistrationRefusal.OfferOver());
        }
        pools.accepted(before.pool(), before.ticket());
        var after = book.change(before, before.in(RegistrationState.CONFIRMED), who, "accept");
        return new Decision.Done<>(seating.settle(workshop, after));
    }

    private Decision<Registration> ended(
            PlannedWorkshop workshop, Registration before, Registration after, QueueAct act, Actor who) {
        var word = act.name().toLowerCase(Locale.ROOT);
        var ended = seating.end(before, after, act, who, word);
        seating.promote(workshop, before.channel());
        return new Decision.Done<>(ended);
    }

    /** Takes the locks before the registration is read: what is read is what is decided about. */
    private PlannedWorkshop locked(RegistrationId id) {
        var workshop = book.find(id).workshop();
        pools.lockAll(workshop);
        return plans.find(workshop).orElseThrow();
    }

    private boolean isLate(PlannedWorkshop workshop, Registration registration) {
        var plan = workshop.plan();
        var limit = plan.hours().startsAt().minus(plan.policy().lateCancel());
        return registration.state() == RegistrationState.CONFIRMED
                && workshop.state().isAhead()
                && clock.instant().isAfter(limit);
    }

    static boolean isOver(Registration offered, Instant now) {
        return offered.state() == RegistrationState.OFFERED
                && offered.offeredUntil().filter(now::isBefore).isEmpty();
    }

    private static Set<Hand> hands(Actor who, PlannedWorkshop workshop, Registration registration) {
        var hands = EnumSet.noneOf(Hand.class);
        if (who.person().isPresent()
                && who.onBehalfOf().isEmpty()
                && registration.person().equals(who.person())) {
            hands.add(Hand.PERSON);
        }
        if (workshop.isOfTrainer(who)) {
            hands.add(Hand.TRAINER);
        }
        return hands;
    }

    private static boolean led(Registration registration, RegistrationAction action) {
        return switch (action) {
            case ACCEPT, JOIN, APPROVE -> registration.state() == RegistrationState.CONFIRMED;
            case DECLINE -> registration.state() == RegistrationState.DECLINED;
            case REJECT -> registration.state() == RegistrationState.REJECTED;
            case CANCEL -> registration.state() == RegistrationState.CANCELLED;
            case OFFER, PROMOTE, ADMIT, EXPIRE, VOID, ASK_AGAIN, STAY -> false;
        };
    }
}
