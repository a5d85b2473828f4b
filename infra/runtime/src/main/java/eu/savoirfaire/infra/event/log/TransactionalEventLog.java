package eu.savoirfaire.infra.event.log;

import eu.savoirfaire.infra.access.CurrentActor;
import eu.savoirfaire.infra.event.Correlation;
import eu.savoirfaire.infra.event.DomainEvent;
import eu.savoirfaire.infra.event.EventLog;
import eu.savoirfaire.infra.identity.TimeOrderedIds;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.TransactionOperations;
import io.micronaut.transaction.support.TransactionSynchronization;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Appends in the transaction of the change and, once that is committed, rings the bell. */
@Singleton
final class TransactionalEventLog implements EventLog {
    private static final int LONGEST_STREAM = 120;

    private static final String APPEND = """
            insert into infra.event (id, stream, version, ordinal, type, time, data, meta)
            values (?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private final TransactionOperations<Connection> transactions;
    private final JdbcOperations jdbc;
    private final EventJson json;
    private final TimeOrderedIds ids;
    private final Clock clock;
    private final Bell bell;
    private final CurrentActor currentActor;
    private final @Nullable Correlation correlation;

    TransactionalEventLog(
            TransactionOperations<Connection> transactions,
            JdbcOperations jdbc,
            EventJson json,
            TimeOrderedIds ids,
            Clock clock,
            Bell bell,
            CurrentActor currentActor,
            @Nullable Correlation correlation) {
        this.transactions = transactions;
        this.jdbc = jdbc;
        this.json = json;
        this.ids = ids;
        this.clock = clock;
        this.bell = bell;
        this.currentActor = currentActor;
        this.correlation = correlation;
    }

    @Override
    public void append(String stream, long version, List<? extends DomainEvent> events) {
        if (stream.isEmpty() || stream.length() > LONGEST_STREAM) {
            throw new IllegalArgumentException("The id of a stream has 1 to 120 characters: " + stream);
        }
        var transaction = transactions
                .findTransactionStatus()
                .orElseThrow(() -> new IllegalStateException("Events are appended in the transaction of their change"));
        if (events.isEmpty()) {
            return;
        }
        insert(stream, version, events);
        transaction.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                bell.ring();
            }
        });
    }

    private void insert(String stream, long version, List<? extends DomainEvent> events) {
        var eventIds = Stream.generate(ids::next).limit(events.size()).toList();
        var meta = json.write(meta(eventIds.getFirst()));
        // what both databases keep
        var time = OffsetDateTime.ofInstant(clock.instant().truncatedTo(ChronoUnit.MICROS), ZoneOffset.UTC);
        jdbc.prepareStatement(APPEND, statement -> {
            for (var ordinal = 0; ordinal < events.size(); ordinal++) {
                var event = events.get(ordinal);
                statement.setObject(1, eventIds.get(ordinal));
                statement.setString(2, stream);
                statement.setLong(3, version);
                statement.setInt(4, ordinal);
                statement.setString(5, json.type(event));
                statement.setObject(6, time);
                statement.setString(7, json.write(event));
                statement.setString(8, meta);
                statement.addBatch();
            }
            return statement.executeBatch();
        });
    }

    private EventMeta meta(UUID first) {
        var actor = currentActor.get();
        var onBehalfOf = actor.onBehalfOf().map(person -> person.value().toString());
        return new EventMeta(
                actor.name(), onBehalfOf.orElse(null), Cause.correlation().orElseGet(() -> correlation(first)));
    }

    private String correlation(UUID first) {
        var request = correlation == null ? "" : correlation.get();
        return request.isEmpty() ? first.toString() : request;
    }
}
