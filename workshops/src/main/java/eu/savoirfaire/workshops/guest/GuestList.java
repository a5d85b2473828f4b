package eu.savoirfaire.workshops.guest;

import eu.savoirfaire.infra.access.CurrentActor;
import eu.savoirfaire.infra.access.OrganisationId;
import eu.savoirfaire.infra.access.OrganisationNames;
import eu.savoirfaire.infra.access.People;
import eu.savoirfaire.infra.privacy.Viewing;
import eu.savoirfaire.infra.refusal.Refused;
import eu.savoirfaire.infra.web.form.FormErrors;
import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.infra.web.text.Phrase;
import eu.savoirfaire.workshops.WorkshopId;
import eu.savoirfaire.workshops.guest.GuestView.Guest;
import eu.savoirfaire.workshops.planning.PlannedWorkshop;
import eu.savoirfaire.workshops.planning.keeping.Plans;
import eu.savoirfaire.workshops.planning.table.PlanningState;
import eu.savoirfaire.workshops.queue.SeatPool;
import eu.savoirfaire.workshops.queue.SeatPools;
import eu.savoirfaire.workshops.registration.Attendees;
import eu.savoirfaire.workshops.registration.Registration;
import eu.savoirfaire.workshops.registration.RegistrationRefusal;
import eu.savoirfaire.workshops.registration.table.RegistrationState;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Shows trainers who registered, and writes down whom it shows. */
@Singleton
class GuestList {
    private final Plans plans;
    private final Attendees attendees;
    private final SeatPools pools;
    private final People people;
    private final OrganisationNames organisations;
    private final Viewing viewing;
    private final CurrentActor actor;

    GuestList(
            Plans plans,
            Attendees attendees,
            SeatPools pools,
            People people,
            OrganisationNames organisations,
            Viewing viewing,
            CurrentActor actor) {
        this.plans = plans;
        this.attendees = attendees;
        this.pools = pools;
        this.people = people;
        this.organisations = organisations;
        this.viewing = viewing;
        this.actor = actor;
    }

    /** @throws Refused when there is no such workshop, or the actor is no trainer of it */
    PlannedWorkshop require(WorkshopId id) {
        return plans.find(id)
                .filter(workshop -> workshop.isOfTrainer(actor.get()) && workshop.state() != PlanningState.DRAFT)
                .orElseThrow(() -> new Refused(new RegistrationRefusal.NotFound()));
    }

    GuestView of(PlannedWorkshop workshop, @Nullable Label done, FormErrors errors) {
        var guests = seen(workshop);
        return new GuestView(
                workshop.id().value().toString(),
                new Phrase(workshop.plan().title(), workshop.plan().language()),
                pools.of(workshop.id()).stream().map(GuestList::fullness).toList(),
                guests.stream()
                        .filter(one -> one.state() == RegistrationState.PENDING_APPROVAL)
                        .map(this::guest)
                        .toList(),
                guests.stream()
                        .filter(one -> one.state() != RegistrationState.PENDING_APPROVAL)
                        .map(this::guest)
                        .toList(),
                done,
                errors);
    }

    /** A line for each, after the names of the columns. */
    List<List<String>> rows(PlannedWorkshop workshop) {
        return seen(workshop).stream()
                .map(one -> List.of(
                        name(one),
                        name(one.organisation()),
                        one.channel().name(),
                        one.state().name(),
                        one.seq() == 0 ? "" : Long.toString(one.seq()),
                        one.registeredAt().toString()))
                .toList();
    }

    private List<Registration> seen(PlannedWorkshop workshop) {
        var guests = attendees.active(workshop.id()).stream()
                .filter(one -> one.person().isPresent())
                .toList();
        viewing.ofAll(guests.stream().flatMap(one -> one.person().stream()).toList(), "workshop-registration");
        return guests;
    }

    private Guest guest(Registration registration) {
        return new Guest(
                registration.id().value().toString(),
                name(registration),
                name(registration.organisation()),
                name(registration.nominatedBy()),
                Label.key("workshops.attend.channel." + word(registration.channel())),
                Label.key("workshops.attend.state." + word(registration.state())),
                registration.state() == RegistrationState.CONFIRMED ? "good" : "plain");
    }

    private String name(Registration registration) {
        return registration.person().flatMap(people::name).orElse("—");
    }

    private String name(Optional<OrganisationId> organisation) {
        return organisation.flatMap(organisations::name).orElse("");
    }

    private static Label fullness(SeatPool pool) {
        return Label.key(
                "workshops.guest.pool." + word(pool.channel()),
                pool.held(),
                pool.capacity(),
                pool.waiting(),
                pool.overbooked());
    }

    private static String word(Enum<?> one) {
        return one.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
