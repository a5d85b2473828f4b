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
import eu.savoirfaire.infra.storage.H2Files;
import eu.savoirfaire.infra.testkit.database.TestDatabase;
import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.workshops.planning.Decision;
import eu.savoirfaire.workshops.planning.Plan;
import eu.savoirfaire.workshops.planning.PlanningCommand;
import eu.savoirfaire.workshops.planning.SomePlan;
import eu.savoirfaire.workshops.planning.keeping.Planning;
import eu.savoirfaire.workshops.planning.keeping.Plans;
import eu.savoirfaire.workshops.planning.table.Hand;
import eu.savoirfaire.workshops.planning.table.PlanningAction;
import eu.savoirfaire.workshops.registration.Answers;
import eu.savoirfaire.workshops.registration.Registration;
import eu.savoirfaire.workshops.registration.Registrations;
import eu.savoirfaire.workshops.registration.Request;
import eu.savoirfaire.workshops.registration.table.RegistrationAction;
import io.micronaut.context.ApplicationContext;
import io.micronaut.transaction.SynchronousTransactionManager;
import io.micronaut.transaction.TransactionDefinition;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

/** A whole program with workshops to come, people with addresses, and a clock that the test turns. */
public final class AttendScene implements AutoCloseable {
    public static final ZoneId ROME = ZoneId.of("Europe/Rome");

    private final ApplicationContext context;
    private final Connections connections;
    private final Whoever whoever = new Whoever();
    private final Turned clock = new Turned();

    /** Opens a connection beside the program. */
    @FunctionalInterface
    private interface Connections {
        Connection open() throws SQLException;
    }

    public AttendScene(TestDatabase database, boolean workers) {
        this(database.properties(), database::connect, workers);
    }

    /** On the database of a data folder. */
    public AttendScene(Path data) {
        this(
                Map.of("savoir.data", data.toString()),
                () -> DriverManager.getConnection(H2Files.url(data), "sa", ""),
                false);
    }

    private AttendScene(Map<String, ?> settings, Connections connections, boolean workers) {
        this.connections = connections;
        var properties = new HashMap<String, Object>(settings);
        properties.put("savoir.events.workers", workers);
        properties.put("datasources.default.maximum-pool-size", 12);
        properties.put("savoir.public-address", "https://savoir.example");
        // a data folder that is opened again is opened with the same key
        properties.put("savoir.privacy.key", Base64.getEncoder().encodeToString(new byte[32]));
        context = ApplicationContext.builder()
                .properties(properties)
                .singletons(clock, whoever, new Everything(), new Known())
                .start();
    }

    public <T> T part(Class<T> type) {
        return context.getBean(type);
    }

    public <T> Collection<T> parts(Class<T> type) {
        return context.getBeansOfType(type);
    }

    public <T> T inTransaction(Supplier<T> work) {
        SynchronousTransactionManager<?> transactions = part(SynchronousTransactionManager.class);
        return transactions.execute(TransactionDefinition.DEFAULT, _ -> work.get());
    }

    public void at(Instant now) {
        clock.now = now;
    }

    /** A workshop to which people can register. */
    public WorkshopId open(Plan plan) {
        var id = as(SomePlan.by(Hand.TRAINER), () -> part(Planning.class).begin(plan))
                .id();
        plan(id, new PlanningCommand.Simple(PlanningAction.SCHEDULE));
        plan(id, new PlanningCommand.Simple(PlanningAction.OPEN));
        return id;
    }

    public void plan(WorkshopId id, PlanningCommand command) {
        var version = part(Plans.class).find(id).orElseThrow().version();
        done(as(SomePlan.by(Hand.TRAINER), () -> part(Planning.class).perform(id, version, command)));
    }

    public Registration register(WorkshopId id, int person, Channel channel) {
        var request = new Request(channel, Language.EN, ROME, false, Optional.empty());
        return done(as(attendee(person), () -> part(Registrations.class).register(id, request)));
    }

    public Registration answer(int person, Registration registration, RegistrationAction action) {
        return done(as(attendee(person), () -> part(Answers.class).answer(registration.id(), action)));
    }

    public static <T> T done(Decision<T> decision) {
        return switch (decision) {
            case Decision.Done<T>(var after) -> after;
            case Decision.DoneAlready<T>(var same) -> same;
            case Decision.Not<T>(var why) -> throw new AssertionError(why);
        };
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

    public PersonalData personalData(String part) {
        return context.getBeansOfType(PersonalData.class).stream()
                .filter(one -> one.part().equals(part))
                .findFirst()
                .orElseThrow();
    }

    /** The rows a query finds, their columns joined by tabs. */
    public List<String> rows(String sql) {
        try (var connection = connections.open();
                var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            var rows = new ArrayList<String>();
            while (row.next()) {
                var columns = new ArrayList<String>();
                for (var i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                    columns.add(String.valueOf(row.getString(i)));
                }
                rows.add(String.join("\t", columns));
            }
            return rows;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    public void execute(String sql) {
        try (var connection = connections.open();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    public static PersonId person(int number) {
        return new PersonId(new UUID(5, number));
    }

    public static Actor attendee(int number) {
        var id = person(number);
        return new Actor(id.value().toString(), Optional.of(id), Set.of(Role.VISITOR), Set.of(), Optional.empty());
    }

    @Override
    public void close() {
        context.close();
    }

    private static final class Whoever implements CurrentActor {
        private final ThreadLocal<Actor> now = ThreadLocal.withInitial(Actor::system);

        @Override
        public Actor get() {
            return now.get();
        }
    }

    private static final class Everything implements Permissions {
        @Override
        public void require(Actor actor, String action, Reference resource) {
            // what somebody may do is tried with the table of permissions
        }
    }

    private static final class Known implements People, PersonAddress, OrganisationNames {
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

        @Override
        public Optional<String> of(PersonId person) {
            return Optional.of("person" + person.value().getLeastSignificantBits() + "@example.org");
        }

        @Override
        public Optional<String> name(OrganisationId organisation) {
            return Optional.of("Rete degli sportelli");
        }

        @Override
        public Optional<OrganisationId> find(String name) {
            return Optional.of(SomePlan.HOLDER);
        }

        @Override
        public OrganisationId named(String name) {
            return SomePlan.HOLDER;
        }
    }

    private static final class Turned extends Clock {
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
