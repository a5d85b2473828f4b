package eu.savoirfaire.infra.storage.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.savoirfaire.infra.testkit.database.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLNonTransientException;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who waits for whom on a database in a file. */
class TurnToWriteTest {
    private static final String INSERT = WayToWrite.INSERT;

    private final TestDatabase database = TestDatabase.h2InFile();
    private final DataSource dataSource = new OneWriterDataSource(embedded());
    private Connection first;
    private Connection second;

    @BeforeEach
    void open() throws SQLException {
        first = dataSource.getConnection();
        second = dataSource.getConnection();
        change(first, "create table loaf (id bigint primary key)");
        change(first, "create sequence loaf_number start with 100");
        change(first, "insert into loaf (id) values (1)");
    }

    @AfterEach
    void close() throws SQLException {
        first.close();
        second.close();
        database.close();
    }

    @ParameterizedTest
    @EnumSource
    void aStatementOfItsOwnWaitsForTheTransactionUnderWay(WayToWrite way) throws Exception {
        first.setAutoCommit(false);
        change(first, INSERT);

        var waiting = inBackground(() -> way.write(second));
        assertThat(isWaiting(waiting)).isTrue();
        first.commit();

        waiting.get(10, TimeUnit.SECONDS);
        assertTurnIsFree();
    }

    @ParameterizedTest
    @EnumSource
    void aTransactionHasTheTurnFromItsFirstStatementThatWrites(WayToWrite way) throws Exception {
        first.setAutoCommit(false);
        way.write(first);

        var waiting = inBackground(() -> change(second, INSERT));
        assertThat(isWaiting(waiting)).isTrue();
        first.rollback();

        waiting.get(10, TimeUnit.SECONDS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "select id from loaf",
                "(select id from loaf) union (select 2)",
                "with recursive n (i) as (select 1 union all select i + 1 from n where i < 3) select i from n",
                "values (1)"
            })
    void readingWaitsForNobodyAndKeepsNobodyWaiting(String sql) throws Exception {
        first.setAutoCommit(false);
        change(first, INSERT);
        inBackground(() -> change(second, sql)).get(10, TimeUnit.SECONDS);
        first.commit();
        change(first, sql);

        assertTurnIsFree();
    }

    @Test
    void preparingTakesNothing() throws Exception {
        first.setAutoCommit(false);
        try (var statement = first.prepareStatement(INSERT)) {
            assertTurnIsFree();
            assertThat(statement.getConnection()).isEqualTo(first);
        }
    }

    @Test
    void whatWasPreparedAloneBelongsToTheTransactionInWhichItIsExecuted() throws Exception {
        try (var statement = first.prepareStatement(INSERT)) {
            first.setAutoCommit(false);
            statement.executeUpdate();

            var waiting = inBackground(() -> change(second, INSERT));
            assertThat(isWaiting(waiting)).isTrue();
            first.commit();
            waiting.get(10, TimeUnit.SECONDS);
        }
    }

    @Test
    void whatWasPreparedInATransactionGivesTheTurnBackWhenExecutedAlone() throws Exception {
        first.setAutoCommit(false);
        try (var statement = first.prepareStatement(INSERT)) {
            first.setAutoCommit(true);
            statement.executeUpdate();

            assertTurnIsFree();
        }
    }

    @Test
    void turningAutocommitOnCommitsAndGivesTheTurnBack() throws Exception {
        first.setAutoCommit(false);
        change(first, INSERT);
        first.setAutoCommit(true);

        assertTurnIsFree();
    }

    @Test
    void aStatementOfItsOwnThatFailsGivesTheTurnBack() throws Exception {
        assertThatThrownBy(() -> change(first, "insert into loaf (id) values (1)"))
                .isInstanceOf(SQLException.class);

        assertTurnIsFree();
    }

    @Test
    void aStatementThatFailsInATransactionKeepsTheTurnUntilItIsUndone() throws Exception {
        first.setAutoCommit(false);
        assertThatThrownBy(() -> change(first, "insert into loaf (id) values (1)"))
                .isInstanceOf(SQLException.class);

        var waiting = inBackground(() -> change(second, INSERT));
        assertThat(isWaiting(waiting)).isTrue();
        first.rollback();

        waiting.get(10, TimeUnit.SECONDS);
    }

    @Test
    void goingBackToASavepointKeepsTheTurn() throws Exception {
        first.setAutoCommit(false);
        change(first, INSERT);
        first.rollback(first.setSavepoint());

        var waiting = inBackground(() -> change(second, INSERT));
        assertThat(isWaiting(waiting)).isTrue();
        first.close();

        waiting.get(10, TimeUnit.SECONDS);
    }

    /** H2 ignores {@code abort}: the transaction is still there, and so is its turn. */
    @Test
    void abortGivesTheTurnBackOnlyWhenItEndedTheTransaction() throws Exception {
        first.setAutoCommit(false);
        change(first, INSERT);
        first.abort(Runnable::run);

        var waiting = inBackground(() -> change(second, INSERT));
        assertThat(isWaiting(waiting)).isEqualTo(!first.isClosed());
        first.close();

        waiting.get(10, TimeUnit.SECONDS);
    }

    @Test
    void aThreadThatWouldWaitForItselfIsToldAtOnce() throws Exception {
        first.setAutoCommit(false);
        change(first, INSERT);

        assertThatThrownBy(() -> change(second, INSERT))
                .isInstanceOf(SQLNonTransientException.class)
                .hasMessageContaining("in the same transaction");

        first.commit();
        assertTurnIsFree();
    }

    @Test
    void whoLetsOthersGoFirstHasTheTurnAgainAfterThem() throws Exception {
        first.setAutoCommit(false);
        change(first, INSERT);
        var waiting = inBackground(() -> change(second, INSERT));
        assertThat(isWaiting(waiting)).isTrue();

        OneWriterAtATime.letOthersGoFirst(first);

        waiting.get(10, TimeUnit.SECONDS);
        var next = inBackground(() -> change(second, INSERT));
        assertThat(isWaiting(next)).isTrue();
        first.commit();
        next.get(10, TimeUnit.SECONDS);
    }

    private DataSource embedded() {
        var h2 = new JdbcDataSource();
        h2.setURL(database.url());
        h2.setUser(database.user());
        return h2;
    }

    private void assertTurnIsFree() throws Exception {
        inBackground(() -> change(second, INSERT)).get(10, TimeUnit.SECONDS);
    }

    private static void change(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @FunctionalInterface
    private interface Work {
        void run() throws SQLException;
    }

    private static final class Background extends FutureTask<Boolean> {
        private final Thread thread = Thread.ofPlatform().daemon().unstarted(this);

        Background(Work work) {
            super(() -> {
                work.run();
                return true;
            });
        }
    }

    private static Background inBackground(Work work) {
        var background = new Background(work);
        background.thread.start();
        return background;
    }

    /** Whether it comes to wait for its turn, rather than to its end. */
    private static boolean isWaiting(Background background) throws InterruptedException {
        while (!background.thread.join(Duration.ofMillis(2))) {
            if (Arrays.stream(background.thread.getStackTrace())
                    .anyMatch(frame -> frame.getClassName().equals(Turn.class.getName()))) {
                return true;
            }
        }
        return false;
    }
}
