package eu.savoirfaire.bench;

import eu.savoirfaire.catalogue.CatalogueEvent.SheetDrafted;
import eu.savoirfaire.catalogue.PracticeId;
import eu.savoirfaire.infra.event.EventLog;
import eu.savoirfaire.infra.event.delivery.Subscriptions;
import eu.savoirfaire.platform.operation.Installation;
import io.micronaut.transaction.TransactionOperations;
import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.function.IntConsumer;

/** Events appended by several writers, each in a transaction of its own, beside bare inserts into a table alike. */
final class EventsBench {
    private static final int WRITERS = 8;

    private final Figures figures;
    private final int size;

    EventsBench(Figures figures, int size) {
        this.figures = figures;
        this.size = size;
    }

    void run() throws IOException {
        var data = Files.createTempDirectory("savoir-bench");
        try (var installation = Installation.serving(data, Map.of("micronaut.server.port", -1))) {
            @SuppressWarnings("unchecked")
            TransactionOperations<Connection> transactions = installation.part(TransactionOperations.class);
            var bare = bareInserts(transactions);
            append(installation, transactions, bare);
        }
    }

    private void append(Installation installation, TransactionOperations<Connection> transactions, double bare) {
        var log = installation.part(EventLog.class);
        var seen = installation.part(Seen.class);
        var subscriptions = installation.part(Subscriptions.class);
        subscriptions.awaitCaughtUp(Duration.ofSeconds(30));
        Map<String, Long> committed = new ConcurrentHashMap<>();
        var rate = rate(number -> {
            var practice = new PracticeId(UUID.randomUUID());
            var stream = "bench/" + practice.value();
            transactions.executeWrite(status -> {
                log.append(stream, 1, List.of(new SheetDrafted(practice, "GP-2026-0000", 1)));
                return stream;
            });
            committed.put(stream, System.nanoTime());
        });
        if (!subscriptions.awaitCaughtUp(Duration.ofMinutes(2))) {
            throw new IllegalStateException("the subscriptions did not catch up within two minutes");
        }
        var lags = committed.entrySet().stream()
                .mapToLong(event ->
                        Math.max(0, seen.times().getOrDefault(event.getKey(), event.getValue()) - event.getValue()))
                .toArray();
        figures.say("events.rate", rate, "events/s", "bare inserts", bare);
        figures.say("events.lag-p50", Figures.percentile(lags, 0.50), "ms");
        figures.say("events.lag-p99", Figures.percentile(lags, 0.99), "ms");
    }

    private double bareInserts(TransactionOperations<Connection> transactions) {
        transactions.executeWrite(status ->
                update(status.getConnection(), "create table bench_event (id uuid primary key, data text not null)"));
        return rate(number -> transactions.executeWrite(status -> {
            try (var insert =
                    status.getConnection().prepareStatement("insert into bench_event (id, data) values (?, ?)")) {
                insert.setObject(1, UUID.randomUUID());
                insert.setString(2, "{\"practice\":\"0\",\"code\":\"GP-2026-0000\",\"revision\":1}");
                return insert.executeUpdate();
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }));
    }

    private static int update(Connection connection, String sql) {
        try (var statement = connection.createStatement()) {
            return statement.executeUpdate(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** How many a second, written by all writers at once. */
    private double rate(IntConsumer write) {
        var before = System.nanoTime();
        try (var writers = Executors.newFixedThreadPool(WRITERS)) {
            for (var number = 0; number < size; number++) {
                var mine = number;
                writers.execute(() -> write.accept(mine));
            }
        }
        return size / ((System.nanoTime() - before) / 1e9);
    }
}
