package eu.savoirfaire.platform.journey;

import eu.savoirfaire.infra.access.Actor;
import eu.savoirfaire.infra.access.OrganisationId;
import eu.savoirfaire.infra.access.PersonId;
import eu.savoirfaire.infra.access.Role;
import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.platform.account.RequestActor;
import eu.savoirfaire.workshops.Channel;
import eu.savoirfaire.workshops.Kind;
import eu.savoirfaire.workshops.Mode;
import eu.savoirfaire.workshops.WorkshopId;
import eu.savoirfaire.workshops.planning.Decision;
import eu.savoirfaire.workshops.planning.Plan;
import eu.savoirfaire.workshops.planning.PlanningCommand;
import eu.savoirfaire.workshops.planning.Policy;
import eu.savoirfaire.workshops.planning.keeping.Addresses;
import eu.savoirfaire.workshops.planning.keeping.Planning;
import eu.savoirfaire.workshops.planning.keeping.Plans;
import eu.savoirfaire.workshops.planning.table.PlanningAction;
import eu.savoirfaire.workshops.planning.time.Hours;
import eu.savoirfaire.workshops.planning.time.LocalMoment;
import eu.savoirfaire.workshops.registration.Answers;
import eu.savoirfaire.workshops.registration.Registration;
import eu.savoirfaire.workshops.registration.Registrations;
import eu.savoirfaire.workshops.registration.Request;
import eu.savoirfaire.workshops.registration.table.RegistrationAction;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Workshops to come in a program that serves, and somebody who has the seat that another waits for. */
record AttendeeScene(Served served) {
    private static final ZoneId ZONE = ZoneId.of("UTC");

    /** In the room and online, both with so many seats. */
    WorkshopId open(String title, LocalDateTime start, int seats) {
        var plan = new Plan(
                title,
                Language.IT,
                Kind.CAPACITY_BUILDING,
                Mode.HYBRID,
                Hours.kept(ZONE, LocalMoment.at(start), LocalMoment.at(start.plusHours(3))),
                Set.of(Language.IT),
                Optional.of("Siena"),
                new OrganisationId(new UUID(4, 4)),
                Set.of(),
                Map.of(Channel.ROOM, seats, Channel.ONLINE, seats),
                Policy.usual());
        var id = RequestActor.actingAs(
                        curator(), () -> served.part(Planning.class).begin(plan))
                .id();
        perform(id, PlanningAction.SCHEDULE);
        perform(id, PlanningAction.OPEN);
        return id;
    }

    String slug(WorkshopId id) {
        return served.part(Addresses.class).of(id).orElseThrow();
    }

    /** Takes a seat in the room for somebody else. */
    Registration takenByAnother(WorkshopId id) {
        var request = new Request(Channel.ROOM, Language.IT, ZONE, false, Optional.empty());
        var decision = RequestActor.actingAs(
                another(), () -> served.part(Registrations.class).register(id, request));
        return ((Decision.Done<Registration>) decision).after();
    }

    void cancel(Registration theirs) {
        RequestActor.actingAs(
                another(), () -> served.part(Answers.class).answer(theirs.id(), RegistrationAction.CANCEL));
    }

    private void perform(WorkshopId id, PlanningAction action) {
        var version = served.part(Plans.class).find(id).orElseThrow().version();
        RequestActor.actingAs(
                curator(), () -> served.part(Planning.class).perform(id, version, new PlanningCommand.Simple(action)));
    }

    private static Actor curator() {
        return person(1, Role.CURATOR);
    }

    private static Actor another() {
        return person(2, Role.VISITOR);
    }

    private static Actor person(int number, Role role) {
        var id = new PersonId(new UUID(4, number));
        return new Actor(id.value().toString(), Optional.of(id), Set.of(role), Set.of(), Optional.empty());
    }
}
