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
import eu.savoirfaire.workshops.attendance.Origin;
import eu.savoirfaire.workshops.attendance.Span;
import eu.savoirfaire.workshops.attendance.desk.AttendanceDesk;
import eu.savoirfaire.workshops.attendance.keeping.Presences;
import eu.savoirfaire.workshops.planning.Plan;
import eu.savoirfaire.workshops.planning.PlanningCommand;
import eu.savoirfaire.workshops.planning.Policy;
import eu.savoirfaire.workshops.planning.keeping.Addresses;
import eu.savoirfaire.workshops.planning.keeping.Planning;
import eu.savoirfaire.workshops.planning.keeping.Plans;
import eu.savoirfaire.workshops.planning.table.PlanningAction;
import eu.savoirfaire.workshops.planning.time.Hours;
import eu.savoirfaire.workshops.planning.time.LocalMoment;
import eu.savoirfaire.workshops.registration.Attendees;
import eu.savoirfaire.workshops.registration.Registrations;
import eu.savoirfaire.workshops.registration.Request;
import eu.savoirfaire.workshops.survey.FilledIn;
import eu.savoirfaire.workshops.survey.keeping.SurveyClock;
import eu.savoirfaire.workshops.survey.keeping.Surveys;
import eu.savoirfaire.workshops.survey.page.SurveyDesk;
import eu.savoirfaire.workshops.survey.page.SurveyHandout;
import io.micronaut.transaction.SynchronousTransactionManager;
import io.micronaut.transaction.TransactionDefinition;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * Workshops of one organisation that are over, in a program that serves, with people who were there.
 *
 * @param holder for whom the trainer of the demo works
 */
record SurveyScene(Served served, OrganisationId holder) {
    private static final ZoneId ZONE = ZoneId.of("UTC");
    private static final int SEATS = 30;

    /** Once somebody played the trainer. */
    static SurveyScene of(Served served) {
        var newest = served.part(Plans.class).newest().getFirst();
        return new SurveyScene(served, newest.plan().holder());
    }

    WorkshopId open(String title) {
        var start = LocalDateTime.now(ZoneOffset.UTC).plusDays(1).withSecond(0).withNano(0);
        var plan = new Plan(
                title,
                Language.IT,
                Kind.CAPACITY_BUILDING,
                Mode.IN_PERSON,
                Hours.kept(ZONE, LocalMoment.at(start), LocalMoment.at(start.plusHours(3))),
                Set.of(Language.IT),
                Optional.of("Siena"),
                holder,
                Set.of(),
                Map.of(Channel.ROOM, SEATS),
                Policy.usual());
        var id = RequestActor.actingAs(
                        trainer(), () -> served.part(Planning.class).begin(plan))
                .id();
        perform(id, PlanningAction.SCHEDULE);
        perform(id, PlanningAction.OPEN);
        return id;
    }

    /** Somebody asks for a seat. */
    void register(WorkshopId id, Actor person) {
        var request = new Request(Channel.ROOM, Language.IT, ZONE, false, Optional.empty());
        RequestActor.actingAs(person, () -> served.part(Registrations.class).register(id, request));
    }

    /** So many more come, and everybody who registered is there from the beginning to the end. */
    void hold(WorkshopId id, int people) {
        for (var person = 1; person <= people; person++) {
            register(id, guest(person));
        }
        perform(id, PlanningAction.BEGIN);
        perform(id, PlanningAction.END);
        var hours = served.part(Plans.class).find(id).orElseThrow().plan().hours();
        SynchronousTransactionManager<?> transactions = served.part(SynchronousTransactionManager.class);
        transactions.execute(TransactionDefinition.DEFAULT, _ -> {
            served.part(Attendees.class)
                    .active(id)
                    .forEach(one -> served.part(Presences.class)
                            .seen(
                                    id,
                                    one.person().orElseThrow(),
                                    Origin.HOST,
                                    new Span(hours.startsAt(), hours.endsAt())));
            return true;
        });
        act(() -> served.part(AttendanceDesk.class).confirm(id));
    }

    void openSurvey(WorkshopId id) {
        act(() -> served.part(SurveyDesk.class).open(id, 14));
    }

    /** So many of those who came answer. */
    void answer(WorkshopId id, int people) {
        for (var person = 1; person <= people; person++) {
            var link = RequestActor.actingAs(
                    guest(person), () -> served.part(SurveyHandout.class).take(slug(id)));
            var said = Map.of(
                    "useful", List.of("" + (1 + person % 5)),
                    "language", List.of("1"),
                    "missing", List.of("Più tempo per le domande " + person));
            served.part(Surveys.class).answer(link, new FilledIn(said));
        }
    }

    /** Makes it late enough, and lets the clock look. */
    void end(WorkshopId id) {
        SynchronousTransactionManager<?> transactions = served.part(SynchronousTransactionManager.class);
        transactions.execute(TransactionDefinition.DEFAULT, _ -> {
            try (var update = served.part(DataSource.class)
                    .getConnection()
                    .prepareStatement("update workshops.survey set closes_at = opened_at where workshop_id = ?")) {
                update.setObject(1, id.value());
                return update.executeUpdate();
            }
        });
        served.part(SurveyClock.class).tick();
    }

    String slug(WorkshopId id) {
        return served.part(Addresses.class).of(id).orElseThrow();
    }

    private void perform(WorkshopId id, PlanningAction action) {
        var version = served.part(Plans.class).find(id).orElseThrow().version();
        RequestActor.actingAs(
                trainer(), () -> served.part(Planning.class).perform(id, version, new PlanningCommand.Simple(action)));
    }

    private void act(Runnable work) {
        RequestActor.actingAs(trainer(), () -> {
            work.run();
            return true;
        });
    }

    private Actor trainer() {
        return person(1, Role.TRAINER, Set.of(holder));
    }

    private static Actor guest(int number) {
        return person(10 + number, Role.VISITOR, Set.of());
    }

    private static Actor person(int number, Role role, Set<OrganisationId> organisations) {
        var id = new PersonId(new UUID(6, number));
        return new Actor(id.value().toString(), Optional.of(id), Set.of(role), organisations, Optional.empty());
    }
}
