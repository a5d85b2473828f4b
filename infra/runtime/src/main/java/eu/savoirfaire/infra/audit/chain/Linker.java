package eu.savoirfaire.infra.audit.chain;

import io.micronaut.data.connection.ConnectionDefinition;
import io.micronaut.data.connection.ConnectionOperations;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.TransactionDefinition;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * Makes links of committed entries, in the way the event log gets its positions: the lock of one row, which is also the
 * end of the chain, elects the one who links, so that those who write the audit never wait for each other. Links and end
 * move in one transaction: a process that dies in between has linked nothing.
 */
@Singleton
public final class Linker {
    private static final int BATCH = 500;
    private static final int SALT_BYTES = 16;

    private static final String SOME_UNLINKED =
            "select seq from infra.audit where position is null order by seq limit 1";

    private static final String TAKE_THE_HEAD =
            "select position, hash from infra.audit_head where id = 1 for update skip locked";

    private static final String UNLINKED = """
            select seq, time, actor, on_behalf_of, action, resource_kind, resource_id, details
            from infra.audit where position is null order by seq limit
            """ + BATCH;

    /** Details destroyed since they were read take their salt with them. */
    private static final String LINK = """
            update infra.audit set position = ?, seal = ?, hash = ?,
                salt = case when details is null then null else cast(? as varchar(32)) end
            where seq = ?
            """;

    private static final String MOVE_HEAD = "update infra.audit_head set position = ?, hash = ? where id = 1";

    private final TransactionOperations<Connection> transactions;
    private final ConnectionOperations<Connection> connections;
    private final JdbcOperations jdbc;
    private final RandomGenerator random;

    Linker(
            TransactionOperations<Connection> transactions,
            ConnectionOperations<Connection> connections,
            JdbcOperations jdbc,
            RandomGenerator random) {
        this.transactions = transactions;
        this.connections = connections;
        this.jdbc = jdbc;
        this.random = random;
    }

    /**
     * Links up to 500 entries, in a transaction of its own. Costs one read when there is nothing to do.
     *
     * @return whether there may be more; never when another process is at it
     */
    public boolean round() {
        return someUnlinked()
                && transactions.execute(
                        TransactionDefinition.of(TransactionDefinition.Propagation.REQUIRES_NEW), _ -> link());
    }

    /** Links all that was committed before the call, unless another process is at it. */
    public void all() {
        var more = round();
        while (more) {
            more = round();
        }
    }

    private boolean someUnlinked() {
        return connections.execute(
                ConnectionDefinition.DEFAULT,
                _ -> jdbc.prepareStatement(SOME_UNLINKED, statement -> {
                    try (var row = statement.executeQuery()) {
                        return row.next();
                    }
                }));
    }

    private boolean link() {
        var head = taken();
        if (head.isEmpty()) {
            return false;
        }
        var entries = unlinked();
        if (!entries.isEmpty()) {
            move(linked(head.get(), entries));
        }
        return entries.size() == BATCH;
    }

    private Optional<ChainHead> taken() {
        return jdbc.prepareStatement(TAKE_THE_HEAD, statement -> {
            try (var row = statement.executeQuery()) {
                return row.next()
                        ? Optional.of(new ChainHead(row.getLong(1), row.getString(2)))
                        : Optional.<ChainHead>empty();
            }
        });
    }

    private List<WrittenEntry> unlinked() {
        return jdbc.prepareStatement(UNLINKED, statement -> {
            try (var row = statement.executeQuery()) {
                var found = new ArrayList<WrittenEntry>();
                while (row.next()) {
                    found.add(WrittenEntry.of(row));
                }
                return found;
            }
        });
    }

    /** The new end, after the entries were linked to the old one. */
    private ChainHead linked(ChainHead head, List<WrittenEntry> entries) {
        return jdbc.prepareStatement(LINK, statement -> {
            var last = head;
            for (var entry : entries) {
                var salt = salt();
                var seal = CanonicalForm.seal(salt, entry.details());
                var position = last.position() + 1;
                last = new ChainHead(position, CanonicalForm.hash(last.hash(), position, entry, seal));
                statement.setLong(1, position);
                statement.setString(2, seal);
                statement.setString(3, last.hash());
                statement.setString(4, salt);
                statement.setLong(5, entry.seq());
                statement.addBatch();
            }
            statement.executeBatch();
            return last;
        });
    }

    private String salt() {
        var bytes = new byte[SALT_BYTES];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    private void move(ChainHead head) {
        jdbc.prepareStatement(MOVE_HEAD, statement -> {
            statement.setLong(1, head.position());
            statement.setString(2, head.hash());
            return statement.executeUpdate();
        });
    }
}
