package eu.savoirfaire.infra.testkit.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.UUID;

final class Postgres extends TestDatabase {
    private static final String USER = "postgres";

    private final String name;

    private Postgres(String name) {
        super(Server.SHARED.getJdbcUrl(USER, name), USER, "org.postgresql.Driver");
        this.name = name;
    }

    static Postgres create() {
        var name = "test_" + UUID.randomUUID().toString().replace("-", "");
        administer("create database " + name);
        return new Postgres(name);
    }

    @Override
    public void close() {
        administer("drop database if exists " + name + " with (force)");
    }

    private static void administer(String sql) {
        try (var connection = DriverManager.getConnection(Server.SHARED.getJdbcUrl(USER, "postgres"), USER, "");
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Started by the first test that wants it; stops with the JVM. */
    private static final class Server {
        static final EmbeddedPostgres SHARED = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.builder()
                        .setServerConfig("max_connections", "300")
                        // what a test loses with the machine it does not need
                        .setServerConfig("fsync", "off")
                        .setServerConfig("full_page_writes", "off")
                        .start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
