package eu.savoirfaire.workshops.registration;

import eu.savoirfaire.infra.access.CurrentActor;
import eu.savoirfaire.infra.access.OrganisationId;
import eu.savoirfaire.infra.access.PersonId;
import eu.savoirfaire.infra.access.Role;
import eu.savoirfaire.infra.identity.TimeOrderedIds;
import eu.savoirfaire.infra.refusal.Refused;
import eu.savoirfaire.workshops.Channel;
import eu.savoirfaire.workshops.RegistrationId;
import eu.savoirfaire.workshops.WorkshopId;
import eu.savoirfaire.workshops.planning.Decision;
import eu.savoirfaire.workshops.planning.PlannedWorkshop;
import eu.savoirfaire.workshops.planning.keeping.Plans;
import eu.savoirfaire.workshops.planning.table.PlanningState;
import eu.savoirfaire.workshops.queue.SeatPools;
import eu.savoirfaire.workshops.registration.table.RegistrationState;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Set;

/** What organisations and hosts do for others: name people, and let those in who are there. */
@Singleton
public class Admissions {
    private final Plans plans;
    private final SeatPools pools;
    private final RegistrationBook book;
    private final Seating seating;
    private final CurrentActor actor;
    private final TimeOrderedIds ids;
    private final Clock clock;

    Admissions(
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
     * Names somebody for an organisation, as a coordinator of it. They have no seat and no number before they say yes;
     * naming them again changes nothing.
     *
     * @throws Refused when there is no such workshop, or the actor is no coordinator of the organisation
     */
    @Transactional
    public Decision<Registration> nominate(WorkshopId id, PersonId person, OrganisationId by, Request request) {
        var who = actor.get();
        if (!who.is(Role.COORDINATOR, by) || who.onBehalfOf().isPresent()) {
            throw new Refused(new RegistrationRefusal.NotYours());
        }
        var workshop = find(id);
        if (!workshop.takesRegistrations()) {
            return new Decision.Not<>(new RegistrationRefusal.NotOpen());
        }
        if (!workshop.plan().seats().containsKey(request.channel())) {
            return new Decision.Not<>(new RegistrationRefusal.NoSuchWay());
        }
        var nominated = request.nominating(new RegistrationId(ids.next()), workshop, person, by, clock.instant());
        return book.claim(nominated)
                ? new Decision.Done<>(book.add(nominated, who))
                : book.active(id, person).stream()
                        .filter(known -> known.channel() == request.channel())
                        .findFirst()
                        .<Decision<Registration>>map(Decision.DoneAlready::new)
                        .orElseGet(() -> new Decision.Not<>(new RegistrationRefusal.AlreadyOtherwise()));
    }

    /**
     * From the freeze on: gives free seats to those who are there, in the order of the queue.
     *
     * @param there who of those that wait was seen
     * @return who has a seat now, of those who are there
     * @throws Refused when there is no such workshop, the actor does not lead it, or the queue still moves by itself
     */
    @Transactional
    public List<Registration> admit(WorkshopId id, Channel channel, Set<RegistrationId> there) {
        var who = actor.get();
        pools.lockAll(id);
        var workshop = find(id);
        if (!workshop.isOfHost(who)) {
            throw new Refused(new RegistrationRefusal.NotYours());
        }
        var running = workshop.state().isAhead() || workshop.state() == PlanningState.LIVE;
        if (!running || clock.instant().isBefore(workshop.plan().freezesAt())) {
            throw new Refused(new RegistrationRefusal.NotNow());
        }
        for (var waiting : book.active(id)) {
            var seen = waiting.channel() == channel
                    && waiting.state() == RegistrationState.WAITLISTED
                    && there.contains(waiting.id());
            if (seen && !waiting.present()) {
                pools.present(waiting.pool(), waiting.ticket());
                book.change(waiting, waiting.seenThere(), who, "present");
            }
        }
        seating.admit(workshop, channel, who);
        return book.active(id).stream()
                .filter(one -> there.contains(one.id()) && one.state() == RegistrationState.CONFIRMED)
                .toList();
    }

    private PlannedWorkshop find(WorkshopId id) {
        return plans.find(id)
                .filter(known -> known.state() != PlanningState.DRAFT)
                .orElseThrow(() -> new Refused(new RegistrationRefusal.NotFound()));
    }
}
