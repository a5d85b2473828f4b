package eu.savoirfaire.infra.storage;

import static org.assertj.core.api.Assertions.assertThat;

import eu.savoirfaire.infra.testkit.database.TestDatabase;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

class MigrationsTest {
    private static final ModuleSchema INFRA = new ModuleSchema("infra", 0);
    private static final ModuleSchema BAKERY = new ModuleSchema("bakery", 10);
    private static final String SCRIPTS =
            "select script from %s.schema_history where version is not null order by installed_rank";

    @Test
    void eachModuleHasItsSchemaWithAHistoryOfItsOwn() throws SQLException {
        try (var database = TestDatabase.h2InMemory()) {
            new Migrations(List.of(BAKERY, INFRA)).migrate(h2(database));

            assertThat(column(database, SCRIPTS.formatted("infra")))
                    .startsWith("V1__events_subscriptions_audit.sql", "V2__audit_chain.sql");
            assertThat(column(database, SCRIPTS.formatted("bakery")))
                    .containsExactly("V1__loaves.sql", "V2__orders.sql");
            assertThat(column(database, "select table_schema from information_schema.tables where table_name = 'loaf'"))
                    .containsExactly("bakery");
        }
    }

    @Test
    void whatIsForPostgresAloneRunsThereInItsOrder() throws SQLException {
        try (var database = TestDatabase.postgres()) {
            new Migrations(List.of(BAKERY, INFRA)).migrate(postgres(database));

            assertThat(column(database, SCRIPTS.formatted("bakery")))
                    .containsExactly("V1__loaves.sql", "V1_1__heavy_loaves.sql", "V2__orders.sql");
            assertThat(column(database, "select indexname from pg_indexes where indexname = 'event_unstamped'"))
                    .hasSize(1);
        }
    }

    @Test
    void aSecondStartChangesNothing() throws SQLException {
        try (var database = TestDatabase.h2InMemory()) {
            new Migrations(List.of(INFRA)).migrate(h2(database));
            try (var connection = database.connect();
                    var statement = connection.createStatement()) {
                statement.execute("update infra.event_sequence set last_position = 7");
            }

            new Migrations(List.of(INFRA, BAKERY)).migrate(h2(database));

            assertThat(column(database, "select last_position from infra.event_sequence"))
                    .containsExactly("7");
        }
    }

    @Test
    void lowerOrdersMigrateFirst() throws SQLException {
        try (var database = TestDatabase.h2InMemory()) {
            new Migrations(List.of(BAKERY, INFRA)).migrate(h2(database));

            var installed = "select min(installed_on) from %s.schema_history";
            assertThat(column(database, installed.formatted("infra")).getFirst())
                    .isLessThan(column(database, installed.formatted("bakery")).getFirst());
        }
    }

    private static JdbcDataSource h2(TestDatabase database) {
        var source = new JdbcDataSource();
        source.setURL(database.url());
        source.setUser(database.user());
        source.setPassword(database.password());
        return source;
    }

    private static PGSimpleDataSource postgres(TestDatabase database) {
        var source = new PGSimpleDataSource();
        source.setURL(database.url());
        source.setUser(database.user());
        return source;
    }

    private static List<String> column(TestDatabase database, String sql) throws SQLException {
        try (var connection = database.connect();
                var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            var values = new ArrayList<String>();
            while (row.next()) {
                values.add(row.getString(1));
            }
            return values;
        }
    }
}
