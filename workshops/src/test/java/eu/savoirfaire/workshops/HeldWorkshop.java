package eu.savoirfaire.workshops;

import eu.savoirfaire.infra.access.Actor;
import eu.savoirfaire.infra.access.CurrentActor;
import eu.savoirfaire.infra.access.OrganisationId;
import eu.savoirfaire.infra.access.OrganisationNames;
import eu.savoirfaire.infra.access.People;
import eu.savoirfaire.infra.access.Permissions;
import eu.savoirfaire.infra.access.PersonId;
import eu.savoirfaire.infra.access.Reference;
import eu.savoirfaire.infra.access.Role;
import eu.savoirfaire.infra.privacy.PersonAddress;
import eu.savoirfaire.infra.privacy.PersonalData;
import eu.savoirfaire.infra.privacy.RetentionRule;
import eu.savoirfaire.infra.testkit.database.TestDatabase;
import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.workshops.planning.Plan;
import eu.savoirfaire.workshops.planning.PlanningCommand;
import eu.savoirfaire.workshops.planning.SomePlan;
import eu.savoirfaire.workshops.planning.keeping.Planning;
import eu.savoirfaire.workshops.planning.keeping.Plans;
import eu.savoirfaire.workshops.planning.table.Hand;
import eu.savoirfaire.workshops.planning.table.PlanningAction;
import eu.savoirfaire.workshops.registration.Registrations;
import eu.savoirfaire.workshops.registration.Request;
import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.transaction.SynchronousTransactionManager;
import io.micronaut.transaction.TransactionDefinition;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

/** A morning in Siena that is over, with the people who had a seat, on a real database. */
public final class HeldWorkshop implements AutoCloseable {
    private static final ZoneId ROME = ZoneId.of("Europe/Rome");

    private final TestDatabase database;
    private final ApplicationContext context;
    private final Whoever whoever = new Whoever();
    private final Now clock = new Now();
    private final WorkshopId id;

    public HeldWorkshop(TestDatabase database, Path data, int people) {
        this(database, data, people, SomePlan.inSiena());
    }

    public HeldWorkshop(TestDatabase database, Path data, int people, Plan plan) {
        this.database = database;
        var properties = new HashMap<String, Object>(database.properties());
        properties.put("savoir.events.workers", false);
        properties.put("savoir.data", data.toString());
        properties.put("savoir.public-address", "https://savoir.example");
        properties.put("micronaut.server.port", -1);
        context = ApplicationContext.builder()
                .properties(properties)
                .singletons(clock, whoever, new Everything(), new Everybody(), new Addresses(), new Names())
                .start();
        id = as(trainer(), () -> part(Planning.class).begin(plan)).id();
        perform(PlanningAction.SCHEDULE);
        perform(PlanningAction.OPEN);
        for (var person = 1; person <= people; person++) {
            var request = new Request(Channel.ROOM, Language.IT, ROME, false, Optional.empty());
            as(attendee(person), () -> part(Registrations.class).register(id, request));
        }
        clock.now = plan.hours().startsAt();
        perform(PlanningAction.BEGIN);
        clock.now = plan.hours().endsAt();
    }

    public HeldWorkshop ended() {
        perform(PlanningAction.END);
        return this;
    }

    /** Turns the clock. */
    public void at(Instant now) {
        clock.now = now;
    }

    public WorkshopId id() {
        return id;
    }

    public <T> T part(Class<T> type) {
        return context.getBean(type);
    }

    public <T> T as(Actor actor, Supplier<T> work) {
        var before = whoever.now.get();
        whoever.now.set(actor);
        try {
            return work.get();
        } finally {
            whoever.now.set(before);
        }
    }

    public void trainerDoes(Runnable work) {
        as(trainer(), () -> {
            work.run();
            return true;
        });
    }

    public void inTransaction(Runnable work) {
        SynchronousTransactionManager<?> transactions = part(SynchronousTransactionManager.class);
        transactions.execute(TransactionDefinition.DEFAULT, _ -> {
            work.run();
            return true;
        });
    }

    public long count(String table) {
        try (var connection = database.connect();
                var statement = connection.createStatement();
                var row = statement.executeQuery("select count(*) from workshops." + table)) {
            row.next();
            return row.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A page as somebody sees it who has signed in. */
    public HttpResponse<String> page(Actor reader, Language language, String path)
            throws IOException, InterruptedException {
        whoever.atTheDoor = reader;
        var server = part(EmbeddedServer.class);
        if (!server.isRunning()) {
            server.start();
        }
        var request = HttpRequest.newBuilder(URI.create(server.getURL() + path))
                .header("Accept-Language", language.code())
                .build();
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        }
    }

    /** How often an event of this type was told. */
    public long events(String type) {
        try (var connection = database.connect();
                var statement = connection.prepareStatement("select count(*) from infra.event where type = ?")) {
            statement.setString(1, type);
            try (var row = statement.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What a part of the program drops by itself. */
    public RetentionRule retention(String name) {
        return context.getBeansOfType(RetentionRule.class).stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** What a part of the program keeps of people. */
    public PersonalData personalData(String part) {
        return context.getBeansOfType(PersonalData.class).stream()
                .filter(one -> one.part().equals(part))
                .findFirst()
                .orElseThrow();
    }

    public static Actor trainer() {
        return SomePlan.by(Hand.TRAINER);
    }

    public static PersonId person(int number) {
        return new PersonId(new UUID(5, number));
    }

    public static Actor attendee(int number) {
        var person = person(number);
        return new Actor(
                person.value().toString(), Optional.of(person), Set.of(Role.VISITOR), Set.of(), Optional.empty());
    }

    private void perform(PlanningAction action) {
        var version = part(Plans.class).find(id).orElseThrow().version();
        as(trainer(), () -> part(Planning.class).perform(id, version, new PlanningCommand.Simple(action)));
    }

    @Override
    public void close() {
        context.close();
        database.close();
    }

    private static final class Whoever implements CurrentActor {
        private volatile Actor atTheDoor = Actor.visitor();
        private final ThreadLocal<Actor> now = ThreadLocal.withInitial(() -> atTheDoor);

        @Override
        public Actor get() {
            var acting = now.get();
            return acting.person().isPresent() ? acting : atTheDoor;
        }
    }

    private static final class Everything implements Permissions {
        @Override
        public void require(Actor actor, String action, Reference resource) {
            // what somebody may do is tried with the table of permissions
        }
    }

    private static final class Everybody implements People {
        @Override
        public Optional<Actor> find(PersonId person) {
            return Optional.empty();
        }

        @Override
        public List<Actor> holders(Role role) {
            return List.of();
        }

        @Override
        public Optional<String> name(PersonId person) {
            return Optional.of("Person " + person.value().getLeastSignificantBits());
        }
    }

    private static final class Addresses implements PersonAddress {
        @Override
        public Optional<String> of(PersonId person) {
            return Optional.of("person" + person.value().getLeastSignificantBits() + "@example.org");
        }
    }

    private static final class Names implements OrganisationNames {
        private final Map<OrganisationId, String> names =
                Map.of(SomePlan.HOLDER, "Rete degli sportelli", SomePlan.ELSEWHERE, "Casa delle lingue");

        @Override
        public Optional<String> name(OrganisationId organisation) {
            return Optional.ofNullable(names.get(organisation));
        }

        @Override
        public Optional<OrganisationId> find(String name) {
            return names.entrySet().stream()
                    .filter(entry -> entry.getValue().equals(name))
                    .map(Map.Entry::getKey)
                    .findFirst();
        }

        @Override
        public OrganisationId named(String name) {
            return find(name).orElseThrow();
        }
    }

    private static final class Now extends Clock {
        private volatile Instant now = SomePlan.NOW;

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
