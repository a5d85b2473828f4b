package eu.savoirfaire.infra.audit.chain;

import eu.savoirfaire.infra.access.Actor;
import eu.savoirfaire.infra.access.Reference;
import eu.savoirfaire.infra.audit.AuditLog;
import eu.savoirfaire.infra.event.bakery.Bakery;
import eu.savoirfaire.infra.testkit.database.TestDatabase;
import io.micronaut.context.ApplicationContext;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.TransactionOperations;
import java.sql.Connection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** An audit on some database, linked when the test says so. */
record ChainScene(TestDatabase database, ApplicationContext context) implements AutoCloseable {

    static ChainScene on(TestDatabase database) {
        var properties = new HashMap<String, Object>(database.properties());
        properties.put(Bakery.OPEN, true);
        properties.put("savoir.events.workers", false);
        return new ChainScene(database, ApplicationContext.run(properties));
    }

    /** Writes an entry about a sheet, in a transaction of its own. */
    void write(String sheet, String detail) {
        inTransaction(() -> {
            audit().record(Actor.operator(), "practice.draft", sheet(sheet), Map.of("code", detail));
            return true;
        });
    }

    int forget(String sheet) {
        return inTransaction(() -> audit().forget(Actor.operator(), sheet(sheet)));
    }

    static Reference sheet(String id) {
        return new Reference("practice", id);
    }

    AuditLog audit() {
        return context.getBean(AuditLog.class);
    }

    Linker linker() {
        return context.getBean(Linker.class);
    }

    ChainReader reader() {
        return context.getBean(ChainReader.class);
    }

    ChainHead head() {
        return reader().head().orElseThrow();
    }

    Verdict verify(ChainHead... writtenDown) {
        return context.getBean(Verification.class).verify(List.of(writtenDown), (_, _) -> {});
    }

    /** Changes the tables past the program, in the transaction that there is or in one of its own. */
    int change(String sql, Object... values) {
        return inTransaction(() -> context.getBean(JdbcOperations.class).prepareStatement(sql, statement -> {
            for (var i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            return statement.executeUpdate();
        }));
    }

    <T> T inTransaction(Supplier<T> work) {
        return transactions().executeWrite(_ -> work.get());
    }

    /** Does something that never happened. */
    <T> T undone(Supplier<T> work) {
        return transactions().executeWrite(status -> {
            status.setRollbackOnly();
            return work.get();
        });
    }

    @SuppressWarnings("unchecked")
    private TransactionOperations<Connection> transactions() {
        return context.getBean(TransactionOperations.class);
    }

    @Override
    public void close() {
        context.close();
        database.close();
    }
}
