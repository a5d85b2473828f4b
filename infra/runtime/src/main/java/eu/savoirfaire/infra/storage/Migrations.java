package eu.savoirfaire.infra.storage;

import eu.savoirfaire.infra.storage.embedded.OneWriterAtATime;
import io.micronaut.context.event.BeanCreatedEvent;
import io.micronaut.context.event.BeanCreatedEventListener;
import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/**
 * Brings every module's schema up to date as soon as the data source exists, and so before anybody can use it: one run
 * of Flyway per module, in its own schema and with its own history there.
 */
@Singleton
final class Migrations implements BeanCreatedEventListener<DataSource> {
    private static final String HISTORY = "schema_history";

    private final List<ModuleSchema> schemas;

    Migrations(List<ModuleSchema> schemas) {
        this.schemas = schemas.stream()
                .sorted(Comparator.comparingInt(ModuleSchema::order).thenComparing(ModuleSchema::name))
                .toList();
    }

    @Override
    public DataSource onCreated(BeanCreatedEvent<DataSource> event) {
        if (event.getBeanIdentifier().getName().equals("default")) {
            // not the one that belongs to a transaction: there is none yet, and its beans wait for this data source
            migrate(OneWriterAtATime.beneath(DelegatingDataSource.unwrapDataSource(event.getBean())));
        }
        return event.getBean();
    }

    void migrate(DataSource dataSource) {
        var postgres = isPostgres(dataSource);
        for (var schema : schemas) {
            Flyway.configure(Migrations.class.getClassLoader())
                    .dataSource(dataSource)
                    .schemas(schema.name())
                    .createSchemas(true)
                    .table(HISTORY)
                    .locations(locations(schema, postgres))
                    .failOnMissingLocations(false)
                    .validateMigrationNaming(true)
                    .load()
                    .migrate();
        }
    }

    /** Files are named one by one, since a folder would bring its sub-folders, and those are for one database only. */
    private static String[] locations(ModuleSchema schema, boolean postgres) {
        var folder = "classpath:db/" + schema.name();
        var locations = new ArrayList<String>();
        locations.add(folder + "/*.sql");
        if (postgres) {
            locations.add(folder + "/postgresql/*.sql");
        }
        return locations.toArray(String[]::new);
    }

    private static boolean isPostgres(DataSource dataSource) {
        try (var connection = dataSource.getConnection()) {
            return connection.getMetaData().getDatabaseProductName().equals("PostgreSQL");
        } catch (SQLException e) {
            throw new IllegalStateException("The database does not answer: " + e.getMessage(), e);
        }
    }
}
