package eu.savoirfaire.infra.audit.chain;

import eu.savoirfaire.infra.access.Reference;
import io.micronaut.data.connection.ConnectionDefinition;
import io.micronaut.data.connection.ConnectionOperations;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.data.jdbc.runtime.PreparedStatementCallback;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/** Reads the chain; changes nothing. */
@Singleton
public final class ChainReader {
    private static final String HEAD = "select position, hash from infra.audit_head where id = 1";

    private static final String AFTER = """
            select seq, time, actor, on_behalf_of, action, resource_kind, resource_id, details, position, salt, seal, hash
            from infra.audit where position > ? order by position limit ?
            """;

    /** One statement: links that are made meanwhile move the head in the same transaction. */
    private static final String BEYOND_HEAD = """
            select min(position) from infra.audit
            where position > (select h.position from infra.audit_head h where h.id = 1)
            """;

    private static final String UNLINKED =
            "select count(*), coalesce(min(seq), 0), coalesce(max(seq), 0) from infra.audit where position is null";

    private static final String SUBJECTS = """
            select distinct resource_kind, resource_id from infra.audit
            where (position is null or position > ?) and action = ?
            """;

    private final ConnectionOperations<Connection> connections;
    private final JdbcOperations jdbc;

    ChainReader(ConnectionOperations<Connection> connections, JdbcOperations jdbc) {
        this.connections = connections;
        this.jdbc = jdbc;
    }

    /**
     * Committed entries that are not part of the chain yet: they become so within a second while a server runs.
     *
     * @param first the lowest seq among them, 0 when there are none
     * @param last the highest
     */
    public record Unlinked(long count, long first, long last) {}

    /** Where the chain ends; empty when somebody removed the row that says so. */
    public Optional<ChainHead> head() {
        return query(HEAD, statement -> {
            try (var row = statement.executeQuery()) {
                return row.next()
                        ? Optional.of(new ChainHead(row.getLong(1), row.getString(2)))
                        : Optional.<ChainHead>empty();
            }
        });
    }

    public Unlinked unlinked() {
        return query(UNLINKED, statement -> {
            try (var row = statement.executeQuery()) {
                row.next();
                return new Unlinked(row.getLong(1), row.getLong(2), row.getLong(3));
            }
        });
    }

    /** The links after a position, at most {@code limit}. */
    List<Link> after(long position, int limit) {
        return query(AFTER, statement -> {
            statement.setLong(1, position);
            statement.setInt(2, limit);
            try (var row = statement.executeQuery()) {
                var links = new ArrayList<Link>();
                while (row.next()) {
                    links.add(link(row));
                }
                return links;
            }
        });
    }

    /** The first link behind the end of the chain; there ought to be none. */
    OptionalLong beyondHead() {
        return query(BEYOND_HEAD, statement -> {
            try (var row = statement.executeQuery()) {
                row.next();
                var position = row.getLong(1);
                return row.wasNull() ? OptionalLong.empty() : OptionalLong.of(position);
            }
        });
    }

    /** What the entries of one action are about that are linked after a position or not yet. */
    Set<Reference> subjects(String action, long after) {
        return query(SUBJECTS, statement -> {
            statement.setLong(1, after);
            statement.setString(2, action);
            try (var row = statement.executeQuery()) {
                var resources = new HashSet<Reference>();
                while (row.next()) {
                    resources.add(new Reference(row.getString(1), row.getString(2)));
                }
                return resources;
            }
        });
    }

    private <T> T query(String sql, PreparedStatementCallback<T> read) {
        return connections.execute(ConnectionDefinition.DEFAULT, _ -> jdbc.prepareStatement(sql, read));
    }

    private static Link link(ResultSet row) throws SQLException {
        return new Link(WrittenEntry.of(row), row.getLong(9), row.getString(10), row.getString(11), row.getString(12));
    }
}
