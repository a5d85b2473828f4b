package eu.savoirfaire.infra.event.log;

import io.micronaut.data.connection.ConnectionDefinition;
import io.micronaut.data.connection.ConnectionOperations;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.TransactionDefinition;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;

/**
 * Gives committed events their positions. The lock of one row elects the one who stamps, in the whole cluster; it goes
 * with the transaction, so there is no lease to expire and no clock to trust. Inside a stream positions follow the
 * versions, because a later change of an aggregate appends only after the earlier one has committed.
 */
@Singleton
public final class Sequencer {
    private static final int BATCH = 500;

    private static final String SOME_UNSTAMPED =
            "select seq from infra.event where position is null order by seq limit 1";

    private static final String HEAD = "select last_position from infra.event_sequence where id = 1";

    private static final String TAKE_THE_STAMP =
            "select last_position from infra.event_sequence where id = 1 for update skip locked";

    private static final String UNSTAMPED =
            "select seq from infra.event where position is null order by seq limit " + BATCH;

    private static final String STAMP = "update infra.event set position = ? where seq = ?";

    private static final String MOVE_HEAD = "update infra.event_sequence set last_position = ? where id = 1";

    private final TransactionOperations<Connection> transactions;
    private final ConnectionOperations<Connection> connections;
    private final JdbcOperations jdbc;

    Sequencer(
            TransactionOperations<Connection> transactions,
            ConnectionOperations<Connection> connections,
            JdbcOperations jdbc) {
        this.transactions = transactions;
        this.connections = connections;
        this.jdbc = jdbc;
    }

    /** What a round of stamping found. */
    public enum Round {
        /** Nothing waited. */
        IDLE,
        /** Some were stamped, and none of those that were there is left. */
        STAMPED,
        /** A full batch was stamped; there may be more. */
        MORE,
        /** Another process is stamping. */
        ELSEWHERE
    }

    /** Stamps up to 500 events, in a transaction of its own. Costs one read when there is nothing to do. */
    public Round round() {
        if (!someUnstamped()) {
            return Round.IDLE;
        }
        return transactions.execute(
                TransactionDefinition.of(TransactionDefinition.Propagation.REQUIRES_NEW), _ -> stamp());
    }

    /** Stamps all that was committed before the call, unless another process is at it. */
    public void all() {
        var round = round();
        while (round == Round.MORE) {
            round = round();
        }
    }

    /** The last position given; 0 at the beginning. */
    public long head() {
        return connections.execute(
                ConnectionDefinition.DEFAULT,
                _ -> jdbc.prepareStatement(HEAD, statement -> {
                    try (var row = statement.executeQuery()) {
                        row.next();
                        return row.getLong(1);
                    }
                }));
    }

    private boolean someUnstamped() {
        return connections.execute(
                ConnectionDefinition.DEFAULT,
                _ -> jdbc.prepareStatement(SOME_UNSTAMPED, statement -> {
                    try (var row = statement.executeQuery()) {
                        return row.next();
                    }
                }));
    }

    private Round stamp() {
        var head = jdbc.prepareStatement(TAKE_THE_STAMP, statement -> {
            try (var row = statement.executeQuery()) {
                return row.next() ? row.getLong(1) : -1L;
            }
        });
        if (head < 0) {
            return Round.ELSEWHERE;
        }
        var unstamped = unstamped();
        if (unstamped.isEmpty()) {
            return Round.IDLE;
        }
        give(head + 1, unstamped);
        move(head + unstamped.size());
        return unstamped.size() == BATCH ? Round.MORE : Round.STAMPED;
    }

    private List<Long> unstamped() {
        return jdbc.prepareStatement(UNSTAMPED, statement -> {
            try (var row = statement.executeQuery()) {
                var found = new ArrayList<Long>();
                while (row.next()) {
                    found.add(row.getLong(1));
                }
                return found;
            }
        });
    }

    private void give(long first, List<Long> unstamped) {
        jdbc.prepareStatement(STAMP, statement -> {
            var position = first;
            for (var seq : unstamped) {
                statement.setLong(1, position++);
                statement.setLong(2, seq);
                statement.addBatch();
            }
            return statement.executeBatch();
        });
    }

    private void move(long head) {
        jdbc.prepareStatement(MOVE_HEAD, statement -> {
            statement.setLong(1, head);
            return statement.executeUpdate();
        });
    }
}
