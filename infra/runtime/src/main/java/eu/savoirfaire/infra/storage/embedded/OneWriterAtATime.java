package eu.savoirfaire.infra.storage.embedded;

import io.micronaut.context.event.BeanCreatedEvent;
import io.micronaut.context.event.BeanCreatedEventListener;
import io.micronaut.core.annotation.Order;
import io.micronaut.core.order.Ordered;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * Lets one transaction write to an embedded database at a time.
 *
 * <p>When H2 stores a commit it takes its maps one after the other, not all at once; what another transaction writes
 * meanwhile may be in the file without what would undo it (h2database issue 2080). A process that is killed before the
 * next commit then leaves half of that transaction. Commits wait for each other anyway, so little time is lost.
 *
 * <p>Whoever writes has the turn from the first statement that does to the end of the transaction, or for the one
 * statement in autocommit. Reading waits for nobody.
 */
@Singleton
@Order(Ordered.HIGHEST_PRECEDENCE)
public final class OneWriterAtATime implements BeanCreatedEventListener<DataSource> {
    private static final String EMBEDDED = "jdbc:h2:file:";

    @Override
    public DataSource onCreated(BeanCreatedEvent<DataSource> event) {
        var dataSource = event.getBean();
        return dataSource instanceof OneWriterDataSource || !isEmbedded(dataSource)
                ? dataSource
                : new OneWriterDataSource(dataSource);
    }

    /** The data source without turns, for the migrations: they write on two connections at once, while nobody else is there. */
    public static DataSource beneath(DataSource dataSource) {
        return dataSource instanceof OneWriterDataSource waiting ? waiting.unwrapped() : dataSource;
    }

    /**
     * Lets those who wait for their turn write now, in the middle of a transaction that takes long; on other
     * databases nobody waits. The file stays whole: nothing of this transaction changes while the
     * others commit, so what they store of it is stored together with what undoes it. They may wait for rows that this
     * transaction has locked, in vain: only for one whose rows nobody else writes.
     */
    public static void letOthersGoFirst(Connection connection) {
        try {
            if (connection.isWrapperFor(TurnToWrite.class)) {
                connection.unwrap(TurnToWrite.class).letOthersGoFirst();
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean isEmbedded(DataSource dataSource) {
        try (var connection = dataSource.getConnection()) {
            return connection.getMetaData().getURL().startsWith(EMBEDDED);
        } catch (SQLException unreachable) {
            throw new IllegalStateException("the database cannot be reached", unreachable);
        }
    }
}
