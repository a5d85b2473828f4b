package eu.savoirfaire.infra.storage.embedded;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** All the ways to execute a statement that writes, or locks. */
enum WayToWrite {
    STATEMENT {
        @Override
        void write(Connection connection) throws SQLException {
            try (var statement = connection.createStatement()) {
                statement.execute(INSERT);
            }
        }
    },
    PREPARED {
        @Override
        void write(Connection connection) throws SQLException {
            try (var statement = connection.prepareStatement(INSERT)) {
                statement.executeUpdate();
            }
        }
    },
    CALL {
        @Override
        void write(Connection connection) throws SQLException {
            try (var statement = connection.prepareCall(INSERT)) {
                statement.execute();
            }
        }
    },
    BATCH {
        @Override
        void write(Connection connection) throws SQLException {
            try (var statement = connection.createStatement()) {
                statement.addBatch(INSERT);
                statement.executeBatch();
            }
        }
    },
    PREPARED_BATCH {
        @Override
        void write(Connection connection) throws SQLException {
            try (var statement = connection.prepareStatement(INSERT, Statement.RETURN_GENERATED_KEYS)) {
                statement.addBatch();
                statement.executeBatch();
            }
        }
    },
    LOCK {
        @Override
        void write(Connection connection) throws SQLException {
            try (var statement = connection.createStatement()) {
                statement.executeQuery("select id from loaf where id = 1\nfor  update");
            }
        }
    };

    static final String INSERT = "insert into loaf (id) values (next value for loaf_number)";

    abstract void write(Connection connection) throws SQLException;
}
