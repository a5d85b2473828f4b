package eu.savoirfaire.platform.operation;

import io.micronaut.context.annotation.Replaces;
import io.micronaut.core.async.publisher.AsyncSingleResultPublisher;
import io.micronaut.health.HealthStatus;
import io.micronaut.jdbc.DataSourceResolver;
import io.micronaut.management.health.indicator.HealthIndicator;
import io.micronaut.management.health.indicator.HealthResult;
import io.micronaut.management.health.indicator.jdbc.JdbcIndicator;
import io.micronaut.scheduling.TaskExecutors;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.concurrent.ExecutorService;
import javax.sql.DataSource;
import org.reactivestreams.Publisher;

/** Whether the database answers. Anybody may ask, so it does not say where the database is, as the framework's own would. */
@Singleton
@Replaces(JdbcIndicator.class)
final class DatabaseHealth implements HealthIndicator {
    private static final String NAME = "jdbc";
    private static final int SECONDS = 3;

    private final DataSource database;
    private final ExecutorService threads;

    /** @param resolver finds the pool behind a connection of the caller's own, which a question about health has not */
    DatabaseHealth(
            DataSource database, DataSourceResolver resolver, @Named(TaskExecutors.BLOCKING) ExecutorService threads) {
        this.database = resolver.resolve(database);
        this.threads = threads;
    }

    @Override
    public Publisher<HealthResult> getResult() {
        return new AsyncSingleResultPublisher<>(threads, this::result);
    }

    private HealthResult result() {
        return HealthResult.builder(NAME, answers() ? HealthStatus.UP : HealthStatus.DOWN)
                .build();
    }

    private boolean answers() {
        try (var connection = database.getConnection()) {
            return connection.isValid(SECONDS);
        } catch (SQLException away) {
            return false;
        }
    }
}
