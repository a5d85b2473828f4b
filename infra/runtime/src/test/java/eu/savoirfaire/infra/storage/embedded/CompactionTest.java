package eu.savoirfaire.infra.storage.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import eu.savoirfaire.infra.event.bakery.Bakery;
import eu.savoirfaire.infra.storage.H2Files;
import io.micronaut.context.ApplicationContext;
import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompactionTest {
    private static final int COMMITS = 600;

    @TempDir
    private Path data;

    @Test
    void aFileThatHasGrownIsMadeSmallAndHoldsWhatItHeld() throws Exception {
        try (var context = open("2MB")) {
            var grown = growFile(context);

            context.getBean(Compaction.class).whenGrown();

            assertThat(size()).isLessThan(grown / 4);
            assertThat(text(context)).isEqualTo("v".repeat(500) + (COMMITS - 1));
        }
    }

    @Test
    void aFileThatHasHardlyGrownIsLeftAlone() throws Exception {
        try (var context = open("1GB")) {
            var grown = growFile(context);

            context.getBean(Compaction.class).whenGrown();

            assertThat(size()).isGreaterThanOrEqualTo(grown);
        }
    }

    @Test
    void whatH2HasDroppedIsKeptAsLongAsBefore() throws Exception {
        try (var context = open("2MB")) {
            growFile(context);

            context.getBean(Compaction.class).whenGrown();

            assertThat(number(context, """
                    select setting_value from information_schema.settings where setting_name = 'RETENTION_TIME'
                    """)).isEqualTo(45_000);
        }
    }

    @Test
    void theLimitsAreThoseThatAreWrittenDown() {
        try (var context = ApplicationContext.run(Map.of("savoir.data", data.toString()))) {
            assertThat(context.getBean(CompactionConfiguration.class))
                    .isEqualTo(new CompactionConfiguration(64 << 20, Duration.ofSeconds(1)));
        }
    }

    private ApplicationContext open(String growth) {
        return ApplicationContext.run(Map.of(
                "savoir.data",
                data.toString(),
                "datasources.default.maximum-pool-size",
                4,
                Bakery.OPEN,
                true,
                "savoir.events.workers",
                false,
                "savoir.storage.compaction.growth",
                growth));
    }

    /** The size of the file after many small commits. */
    private long growFile(ApplicationContext context) throws Exception {
        try (var connection = connection(context);
                var statement = connection.createStatement()) {
            statement.execute("create table loaf (id int primary key, label text)");
            statement.execute("insert into loaf (id, label) select n, 'v' from system_range(0, 499) as numbers (n)");
            try (var update = connection.prepareStatement("update loaf set label = ? where id = ?")) {
                for (var commit = 0; commit < COMMITS; commit++) {
                    update.setString(1, "v".repeat(500) + commit);
                    update.setInt(2, commit % 500);
                    update.executeUpdate();
                }
            }
        }
        assertThat(size()).isGreaterThan(4 << 20);
        return size();
    }

    private static String text(ApplicationContext context) throws SQLException {
        try (var connection = connection(context);
                var statement = connection.createStatement();
                var row = statement.executeQuery("select label from loaf where id = " + (COMMITS - 1) % 500)) {
            row.next();
            return row.getString(1);
        }
    }

    private static long number(ApplicationContext context, String sql) throws SQLException {
        try (var connection = connection(context);
                var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }

    private static Connection connection(ApplicationContext context) throws SQLException {
        return DelegatingDataSource.unwrapDataSource(context.getBean(DataSource.class))
                .getConnection();
    }

    private long size() throws Exception {
        return Files.size(data.resolve(H2Files.FILE));
    }
}
