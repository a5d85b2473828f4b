package eu.savoirfaire.infra.event.bakery;

import eu.savoirfaire.infra.access.Actor;
import eu.savoirfaire.infra.access.CurrentActor;
import eu.savoirfaire.infra.event.DomainEvent;
import eu.savoirfaire.infra.event.EventLog;
import eu.savoirfaire.infra.event.EventTypes;
import eu.savoirfaire.infra.storage.ModuleSchema;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Requires;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.util.List;
import java.util.Map;

/** The one use case of the bakery: a loaf changes, and the log is told, in one transaction. */
@Singleton
@Requires(property = Bakery.OPEN)
public final class Bakery {
    /** The property that brings the bakery into a context. */
    public static final String OPEN = "test.bakery";

    private final TransactionOperations<Connection> transactions;
    private final JdbcOperations jdbc;
    private final EventLog log;

    Bakery(TransactionOperations<Connection> transactions, JdbcOperations jdbc, EventLog log) {
        this.transactions = transactions;
        this.jdbc = jdbc;
        this.log = log;
    }

    /** The event types of the bakery. */
    public static EventTypes types() {
        return new EventTypes(
                "bakery",
                Map.of(
                        "savoirfaire.bakery.loaf-baked.v1", BakeryEvent.LoafBaked.class,
                        "savoirfaire.bakery.loaf-sold.v1", BakeryEvent.LoafSold.class));
    }

    /** Enters a loaf without telling anybody. */
    public void open(String loaf) {
        transactions.executeWrite(_ -> update("insert into bakery.loaf (id, version, grams) values (?, 0, 0)", loaf));
    }

    /** Bakes on a loaf that was entered; its version after the change. */
    public long bake(String loaf, int grams) {
        return change(loaf, grams, List.of(new BakeryEvent.LoafBaked(grams)));
    }

    /** Changes a loaf and appends any events. */
    public long change(String loaf, int grams, List<? extends DomainEvent> events) {
        return transactions.executeWrite(_ -> {
            update("update bakery.loaf set version = version + 1, grams = grams + " + grams + " where id = ?", loaf);
            var version = version(loaf);
            log.append(loaf, version, events);
            return version;
        });
    }

    private long version(String loaf) {
        return jdbc.prepareStatement("select version from bakery.loaf where id = ?", statement -> {
            statement.setString(1, loaf);
            try (var row = statement.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        });
    }

    private int update(String sql, String loaf) {
        return jdbc.prepareStatement(sql, statement -> {
            statement.setString(1, loaf);
            return statement.executeUpdate();
        });
    }

    /** What a bakery needs around it. */
    @Factory
    @Requires(property = OPEN)
    static final class Surroundings {
        @Singleton
        @Named("bakery")
        ModuleSchema schema() {
            return new ModuleSchema("bakery", 10);
        }

        @Singleton
        EventTypes eventTypes() {
            return types();
        }

        @Singleton
        CurrentActor currentActor() {
            return Actor::operator;
        }
    }
}
