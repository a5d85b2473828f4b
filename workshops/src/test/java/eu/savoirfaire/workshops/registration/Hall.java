package eu.savoirfaire.workshops.registration;

import eu.savoirfaire.infra.access.Actor;
import eu.savoirfaire.infra.storage.H2Files;
import eu.savoirfaire.infra.testkit.database.TestDatabase;
import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.workshops.Channel;
import eu.savoirfaire.workshops.RegistrationId;
import eu.savoirfaire.workshops.WorkshopId;
import eu.savoirfaire.workshops.planning.Decision;
import eu.savoirfaire.workshops.planning.Plan;
import eu.savoirfaire.workshops.planning.PlannedWorkshop;
import eu.savoirfaire.workshops.planning.PlanningCommand;
import eu.savoirfaire.workshops.planning.SomePlan;
import eu.savoirfaire.workshops.planning.keeping.Planning;
import eu.savoirfaire.workshops.planning.keeping.Plans;
import eu.savoirfaire.workshops.planning.table.Hand;
import eu.savoirfaire.workshops.planning.table.PlanningAction;
import eu.savoirfaire.workshops.queue.QueueLog;
import eu.savoirfaire.workshops.queue.SeatPool;
import eu.savoirfaire.workshops.queue.SeatPools;
import eu.savoirfaire.workshops.registration.table.RegistrationAction;
import io.micronaut.context.ApplicationContext;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A whole program around one database, with a clock and people of the test. */
final class Hall implements AutoCloseable {
    static final ZoneId ROME = ZoneId.of("Europe/Rome");

    final SteadyClock clock = new SteadyClock(SomePlan.NOW);
    final People people = new People();
    final ApplicationContext context;
    final Planning planning;
    final Registrations registrations;
    final Answers answers;
    final Admissions admissions;
    final OfferClock offers;
    private final Connections connections;
    private final Runnable after;

    /** Opens a connection beside the program. */
    @FunctionalInterface
    interface Connections {
        Connection open() throws SQLException;
    }

    Hall(TestDatabase database) {
        this(database.properties(), database::connect, database::close);
    }

    /** On the database of a data folder. */
    Hall(Path data) {
        this(
                Map.of("savoir.data", data.toString()),
                () -> DriverManager.getConnection(H2Files.url(data), "sa", ""),
                () -> {});
    }

    private Hall(Map<String, ?> settings, Connections connections, Runnable after) {
        this.connections = connections;
        this.after = after;
        var properties = new HashMap<String, Object>(settings);
        properties.put("savoir.events.workers", false);
        properties.put("datasources.default.maximum-pool-size", 12);
        properties.put("datasources.default.connection-timeout", 120_000);
        context = ApplicationContext.builder()
                .properties(properties)
                .singletons(clock, people)
                .start();
        planning = context.getBean(Planning.class);
        registrations = context.getBean(Registrations.class);
        answers = context.getBean(Answers.class);
        admissions = context.getBean(Admissions.class);
        offers = context.getBean(OfferClock.class);
    }

    /** A workshop to which people can register. */
    WorkshopId open(Plan plan) {
        var id =
                people.as(SomePlan.by(Hand.TRAINER), () -> planning.begin(plan)).id();
        plan(id, new PlanningCommand.Simple(PlanningAction.SCHEDULE));
        plan(id, new PlanningCommand.Simple(PlanningAction.OPEN));
        return id;
    }

    Decision<PlannedWorkshop> plan(WorkshopId id, PlanningCommand command) {
        var version = context.getBean(Plans.class).find(id).orElseThrow().version();
        return people.as(SomePlan.by(Hand.TRAINER), () -> planning.perform(id, version, command));
    }

    Registration register(WorkshopId id, int person, Channel channel) {
        return register(id, person, request(channel, false));
    }

    Registration register(WorkshopId id, int person, Request request) {
        return of(people.as(People.attendee(person), () -> registrations.register(id, request)));
    }

    Decision<Registration> answer(int person, RegistrationId id, RegistrationAction action) {
        return answer(People.attendee(person), id, action);
    }

    Decision<Registration> answer(Actor who, RegistrationId id, RegistrationAction action) {
        return people.as(who, () -> answers.answer(id, action));
    }

    Registration mine(WorkshopId id, int person) {
        return people.as(People.attendee(person), () -> registrations.mine(id)).getFirst();
    }

    SeatPool pool(WorkshopId id, Channel channel) {
        return context.getBean(SeatPools.class).find(id, channel).orElseThrow();
    }

    List<String> log(WorkshopId id) {
        return Stream.of(Channel.values())
                .flatMap(channel -> context.getBean(QueueLog.class).lines(SeatPool.id(id, channel)).stream())
                .toList();
    }

    static Request request(Channel channel, boolean shortNotice) {
        return new Request(channel, Language.IT, ROME, shortNotice, Optional.empty());
    }

    static Registration of(Decision<Registration> decision) {
        return switch (decision) {
            case Decision.Done<Registration>(var after) -> after;
            case Decision.DoneAlready<Registration>(var same) -> same;
            case Decision.Not<Registration>(var why) -> throw new AssertionError(why);
        };
    }

    /** The rows a query finds, their columns joined by tabs. */
    List<String> rows(String sql) {
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

    void execute(String sql) {
        try (var connection = connections.open();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        context.close();
        after.run();
    }
}
