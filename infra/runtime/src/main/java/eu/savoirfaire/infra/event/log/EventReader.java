package eu.savoirfaire.infra.event.log;

import eu.savoirfaire.infra.event.RecordedEvent;
import io.micronaut.data.connection.ConnectionDefinition;
import io.micronaut.data.connection.ConnectionOperations;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.data.jdbc.runtime.PreparedStatementCallback;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Reads the log in the order of positions. */
@Singleton
public final class EventReader {
    private static final String AFTER = """
            select position, id, stream, version, ordinal, type, time, data, meta
            from infra.event where position > ? order by position limit ?
            """;

    private static final String UNSTAMPED =
            "select count(*), min(time), max(seq) from infra.event where position is null";

    private static final String STILL_UNSTAMPED =
            "select count(*) from infra.event where position is null and seq <= ?";

    private final ConnectionOperations<Connection> connections;
    private final JdbcOperations jdbc;
    private final EventJson json;

    EventReader(ConnectionOperations<Connection> connections, JdbcOperations jdbc, EventJson json) {
        this.connections = connections;
        this.jdbc = jdbc;
        this.json = json;
    }

    /**
     * Committed events that have no position yet.
     *
     * @param oldest when the oldest happened; empty when there are none
     * @param last the highest row number among them, 0 when there are none
     */
    public record Unstamped(long count, Optional<Instant> oldest, long last) {}

    /**
     * The events after a position, at most {@code limit}.
     *
     * @throws eu.savoirfaire.infra.event.UnknownEventType when one of them is of no declared type
     */
    public List<RecordedEvent> after(long position, int limit) {
        return stored(position, limit).stream().map(json::read).toList();
    }

    /** The same as rows, whatever their types. */
    public List<StoredEvent> stored(long position, int limit) {
        return query(AFTER, statement -> {
            statement.setLong(1, position);
            statement.setInt(2, limit);
            try (var row = statement.executeQuery()) {
                var events = new ArrayList<StoredEvent>();
                while (row.next()) {
                    events.add(event(row));
                }
                return events;
            }
        });
    }

    public Unstamped unstamped() {
        return query(UNSTAMPED, statement -> {
            try (var row = statement.executeQuery()) {
                row.next();
                var oldest = Optional.ofNullable(row.getObject(2, OffsetDateTime.class));
                return new Unstamped(row.getLong(1), oldest.map(OffsetDateTime::toInstant), row.getLong(3));
            }
        });
    }

    /** Whether all that {@link #unstamped} told of has its position by now. */
    public boolean stampedSince(Unstamped before) {
        return query(STILL_UNSTAMPED, statement -> {
            statement.setLong(1, before.last());
            try (var row = statement.executeQuery()) {
                row.next();
                return row.getLong(1) == 0;
            }
        });
    }

    private <T> T query(String sql, PreparedStatementCallback<T> read) {
        return connections.execute(ConnectionDefinition.DEFAULT, _ -> jdbc.prepareStatement(sql, read));
    }

    private static StoredEvent event(ResultSet row) throws SQLException {
        return new StoredEvent(
                row.getLong(1),
                row.getObject(2, UUID.class),
                row.getString(3),
                row.getLong(4),
                row.getInt(5),
                row.getString(6),
                row.getObject(7, OffsetDateTime.class).toInstant(),
                row.getString(8),
                row.getString(9));
    }
}
