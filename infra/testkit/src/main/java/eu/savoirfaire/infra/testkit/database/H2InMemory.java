package eu.savoirfaire.infra.testkit.database;

import java.sql.SQLException;
import java.util.UUID;

final class H2InMemory extends TestDatabase {

    private H2InMemory(String url) {
        super(url, "sa", "org.h2.Driver");
    }

    static H2InMemory create() {
        return new H2InMemory("jdbc:h2:mem:" + UUID.randomUUID() + H2_OPTIONS + ";DB_CLOSE_DELAY=-1");
    }

    @Override
    public void close() {
        try (var connection = connect();
                var statement = connection.createStatement()) {
            statement.execute("shutdown immediately");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
