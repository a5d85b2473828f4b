package eu.savoirfaire.infra.storage.embedded;

import io.micronaut.context.annotation.Requires;
import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.h2.engine.SessionLocal;
import org.h2.jdbc.JdbcConnection;
import org.h2.mvstore.MVStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes the file of the embedded database small again when it has grown. With {@code WRITE_DELAY=0} H2 has no thread that
 * keeps house, and each commit leaves some 10 to 30 KB behind. A delay set for a few seconds brings that thread, but it
 * was seen to leave a file of 78 MB as it was; what H2 does when it closes a database brought the same one to 1 MB.
 */
@Singleton
@Requires(beans = DataSource.class)
public final class Compaction {
    private static final Logger LOG = LoggerFactory.getLogger(Compaction.class);

    private final DataSource dataSource;
    private final CompactionConfiguration configuration;
    private long smallest;

    Compaction(DataSource dataSource, CompactionConfiguration configuration) {
        this.dataSource = DelegatingDataSource.unwrapDataSource(dataSource);
        this.configuration = configuration;
    }

    /** Looks at the size of the file and, when it has grown by enough, compacts it while writers wait. */
    @Scheduled(initialDelay = "10s", fixedDelay = "10s")
    public void whenGrown() throws SQLException {
        if (dataSource instanceof OneWriterDataSource embedded) {
            try (var connection = embedded.getConnection()) {
                var store = store(connection);
                var size = size(store);
                if (size >= smallest + configuration.growth()) {
                    embedded.whileNobodyWrites(() -> compact(store));
                    smallest = size(store);
                    LOG.info("The database file had {} bytes and has {}", size, smallest);
                }
            }
        }
    }

    /** H2 keeps what it has dropped for 45 seconds, but not while it compacts; afterwards it shall again. */
    private void compact(MVStore store) {
        var retention = store.getRetentionTime();
        try {
            store.compactFile((int) configuration.pause().toMillis());
        } finally {
            store.setRetentionTime(retention);
        }
    }

    private static MVStore store(Connection connection) throws SQLException {
        var session = (SessionLocal) connection.unwrap(JdbcConnection.class).getSession();
        return session.getDatabase().getStore().getMvStore();
    }

    private static long size(MVStore store) {
        return store.getFileStore().size();
    }
}
