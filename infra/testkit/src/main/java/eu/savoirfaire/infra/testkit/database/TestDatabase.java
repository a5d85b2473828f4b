package eu.savoirfaire.infra.testkit.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;

/**
 * An empty database for one test class. A contract is written once, as an abstract class with a method that names its
 * database, and run on each by a subclass of one line:
 *
 * <pre>{@code
 * abstract class SheetsContract {
 *     abstract TestDatabase database();
 * }
 *
 * class SheetsOnPostgresTest extends SheetsContract {
 *     TestDatabase database() {
 *         return TestDatabase.postgres();
 *     }
 * }
 * }</pre>
 *
 * Closing it throws everything away.
 */
public abstract sealed class TestDatabase implements AutoCloseable permits H2InMemory, H2InFile, Postgres {

    /** What both H2 databases are opened with, as the product opens its own. */
    static final String H2_OPTIONS =
            ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;OPTIMIZE_REUSE_RESULTS=0";

    private final String url;
    private final String user;
    private final String driver;

    TestDatabase(String url, String user, String driver) {
        this.url = url;
        this.user = user;
        this.driver = driver;
    }

    /** H2 in memory: the fastest. */
    public static TestDatabase h2InMemory() {
        return H2InMemory.create();
    }

    /** H2 in a file of a temporary folder, with the options the product has by default. */
    public static TestDatabase h2InFile() {
        return H2InFile.create();
    }

    /** A fresh database in a PostgreSQL server that the whole JVM shares. */
    public static TestDatabase postgres() {
        return Postgres.create();
    }

    public final String url() {
        return url;
    }

    public final String user() {
        return user;
    }

    /** Always empty: nobody but the test reaches the database. */
    public final String password() {
        return "";
    }

    /** The configuration of a Micronaut application that uses this database as its default one. */
    public final Map<String, String> properties() {
        return Map.of(
                "datasources.default.url", url,
                "datasources.default.username", user,
                "datasources.default.password", password(),
                "datasources.default.driver-class-name", driver);
    }

    /** A connection of the test's own, beside those of the application. */
    public final Connection connect() throws SQLException {
        return DriverManager.getConnection(url, user, password());
    }

    @Override
    public abstract void close();

    /** The name that tests are shown with. */
    @Override
    public final String toString() {
        return getClass().getSimpleName();
    }
}
