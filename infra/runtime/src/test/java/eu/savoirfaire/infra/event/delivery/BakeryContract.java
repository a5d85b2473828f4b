package eu.savoirfaire.infra.event.delivery;

import eu.savoirfaire.infra.access.CurrentActor;
import eu.savoirfaire.infra.audit.AuditTrail;
import eu.savoirfaire.infra.audit.chain.Linker;
import eu.savoirfaire.infra.event.Subscription;
import eu.savoirfaire.infra.event.bakery.Bakery;
import eu.savoirfaire.infra.event.log.Bell;
import eu.savoirfaire.infra.event.log.EventReader;
import eu.savoirfaire.infra.event.log.Sequencer;
import eu.savoirfaire.infra.event.recipient.Ledger;
import eu.savoirfaire.infra.testkit.database.TestDatabase;
import io.micronaut.context.ApplicationContext;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.TransactionOperations;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;

/** A bakery on some database, empty before each test, and ways to follow its log. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class BakeryContract {
    private final List<Following> followings = new ArrayList<>();
    private TestDatabase database;
    private ApplicationContext context;

    abstract TestDatabase database();

    /** Whether the database can be made to fail. */
    boolean withFaults() {
        return false;
    }

    @BeforeAll
    void open() {
        database = database();
        var properties = new HashMap<String, Object>(database.properties());
        properties.put(Bakery.OPEN, true);
        properties.put("savoir.events.workers", false);
        if (withFaults()) {
            properties.put(Faults.PRESENT, true);
        }
        context = ApplicationContext.run(properties);
    }

    @AfterAll
    void shut() {
        context.close();
        database.close();
    }

    @BeforeEach
    void empty() {
        for (var table : List.of(
                "infra.event",
                "infra.subscription",
                "infra.parked_event",
                "infra.reaction_effect",
                "infra.audit",
                "bakery.loaf",
                "bakery.tally",
                "bakery.letter")) {
            change("delete from " + table);
        }
        change("update infra.event_sequence set last_position = 0");
    }

    @AfterEach
    void stop() {
        followings.forEach(Following::close);
        followings.clear();
    }

    /** Subscriptions of a program of their own, with or without its threads. */
    record Following(Subscriptions subscriptions, Workers workers) implements AutoCloseable {
        @Override
        public void close() {
            workers.end();
        }
    }

    final Bakery bakery() {
        return context.getBean(Bakery.class);
    }

    final EventReader reader() {
        return context.getBean(EventReader.class);
    }

    final JdbcOperations jdbc() {
        return context.getBean(JdbcOperations.class);
    }

    final Faults faults() {
        return context.getBean(Faults.class);
    }

    final <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    /** Subscriptions that deliver when told to. */
    final Subscriptions quietly(Subscription... subscribers) {
        return follow(false, subscribers).subscriptions();
    }

    /** Subscriptions with threads. */
    final Subscriptions busily(Subscription... subscribers) {
        return follow(true, subscribers).subscriptions();
    }

    final Following follow(boolean workers, Subscription... subscribers) {
        var configuration = new DeliveryConfiguration(
                workers, "main", Duration.ofMillis(500), 50, 3, Duration.ofMillis(1), Duration.ofMillis(4));
        var subscriptions = new Subscriptions(
                List.of(subscribers),
                bean(Ledger.class),
                bean(Sequencer.class),
                new Backoff(configuration, new Random(7)),
                configuration,
                bean(AuditTrail.class),
                bean(CurrentActor.class));
        var following = new Following(
                subscriptions,
                new Workers(subscriptions, bean(Sequencer.class), bean(Linker.class), bean(Bell.class), configuration));
        following.workers().start();
        followings.add(following);
        return following;
    }

    @SuppressWarnings("unchecked")
    final <T> T inTransaction(Supplier<T> work) {
        return ((TransactionOperations<Connection>) bean(TransactionOperations.class)).executeWrite(_ -> work.get());
    }

    /** A number that a query of the test's own connection finds. */
    final long number(String sql) {
        try (var connection = database.connect();
                var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The rows a query finds, their columns joined by spaces. */
    final List<String> rows(String sql) {
        try (var connection = database.connect();
                var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            var rows = new ArrayList<String>();
            while (row.next()) {
                var columns = new ArrayList<String>();
                for (var i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                    columns.add(row.getString(i));
                }
                rows.add(String.join(" ", columns));
            }
            return rows;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    final void change(String sql) {
        try (var connection = database.connect();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
