package eu.savoirfaire.workshops.planning;

import eu.savoirfaire.infra.access.Actor;
import eu.savoirfaire.infra.access.OrganisationId;
import eu.savoirfaire.infra.access.PersonId;
import eu.savoirfaire.infra.access.Role;
import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.workshops.Channel;
import eu.savoirfaire.workshops.Kind;
import eu.savoirfaire.workshops.Mode;
import eu.savoirfaire.workshops.WorkshopId;
import eu.savoirfaire.workshops.planning.table.Hand;
import eu.savoirfaire.workshops.planning.table.PlanningAction;
import eu.savoirfaire.workshops.planning.table.PlanningState;
import eu.savoirfaire.workshops.planning.time.Hours;
import eu.savoirfaire.workshops.planning.time.LocalMoment;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Plans of a workshop in Siena on a morning in June 2026, and the people around it. */
public final class SomePlan {
    public static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");
    public static final OrganisationId HOLDER = new OrganisationId(new UUID(7, 1));
    public static final OrganisationId ELSEWHERE = new OrganisationId(new UUID(7, 2));
    public static final PersonId HOST = new PersonId(new UUID(8, 2));
    public static final WorkshopId ID = new WorkshopId(new UUID(9, 1));

    private SomePlan() {}

    public static Plan inSiena() {
        return new Plan(
                "Sportelli che si muovono",
                Language.IT,
                Kind.CAPACITY_BUILDING,
                Mode.IN_PERSON,
                hours("Europe/Rome", "2026-06-12T09:00", "2026-06-12T13:00"),
                Set.of(Language.IT),
                Optional.of("Siena"),
                HOLDER,
                Set.of(HOST),
                Map.of(Channel.ROOM, 40),
                Policy.usual());
    }

    public static Plan with(Map<Channel, Integer> seats, Policy policy) {
        var plan = inSiena();
        var mode = seats.size() == 2 ? Mode.HYBRID : seats.containsKey(Channel.ROOM) ? Mode.IN_PERSON : Mode.ONLINE;
        return new Plan(
                plan.title(),
                plan.language(),
                plan.kind(),
                mode,
                plan.hours(),
                plan.languages(),
                plan.place(),
                plan.holder(),
                plan.hosts(),
                seats,
                policy);
    }

    public static Plan supervision() {
        var plan = inSiena();
        return new Plan(
                plan.title(),
                plan.language(),
                Kind.SUPERVISION,
                plan.mode(),
                plan.hours(),
                plan.languages(),
                plan.place(),
                plan.holder(),
                plan.hosts(),
                plan.seats(),
                plan.policy());
    }

    public static Hours hours(String zone, String start, String end) {
        return Hours.kept(
                ZoneId.of(zone), LocalMoment.at(LocalDateTime.parse(start)), LocalMoment.at(LocalDateTime.parse(end)));
    }

    public static PlannedWorkshop in(PlanningState state, Plan plan) {
        return new PlannedWorkshop(
                ID, plan, state, Optional.empty(), Optional.empty(), new CalendarMark("uid", 0), 1, List.of());
    }

    public static Actor by(Hand hand) {
        return switch (hand) {
            case TRAINER -> person(1, Role.TRAINER, HOLDER);
            case HOST -> person(2, Role.VISITOR, ELSEWHERE);
            case ADMINISTRATOR -> person(3, Role.PLATFORM_ADMIN, ELSEWHERE);
            case CLOCK -> Actor.system();
        };
    }

    public static Actor person(long number, Role role, OrganisationId organisation) {
        var id = new PersonId(new UUID(8, number));
        return new Actor(id.value().toString(), Optional.of(id), Set.of(role), Set.of(organisation), Optional.empty());
    }

    /** What a person who knows what they do would ask for. */
    public static PlanningCommand good(PlanningAction action) {
        return switch (action) {
            case REWRITE -> new PlanningCommand.Rewrite(supervision());
            case SCHEDULE, OPEN, CLOSE, BEGIN, END, PUBLISH_RECORD -> new PlanningCommand.Simple(action);
            case MOVE, RESCHEDULE ->
                new PlanningCommand.To(action, hours("Europe/Rome", "2026-06-19T09:00", "2026-06-19T13:00"));
            case CHANGE_MODE ->
                new PlanningCommand.ChangeMode(
                        Mode.ONLINE, Optional.empty(), Map.of(Channel.ONLINE, 100), "The hall is flooded");
            case RESIZE -> new PlanningCommand.Resize(Channel.ROOM, 60);
            case POSTPONE, ABORT, CANCEL -> new PlanningCommand.Because(action, "Not enough speakers");
        };
    }
}
