package eu.savoirfaire.platform.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import eu.savoirfaire.infra.storage.ModuleSchema;
import eu.savoirfaire.infra.testkit.database.TestDatabase;
import eu.savoirfaire.platform.architecture.ColumnRegister.Column;
import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** No column without a purpose, a basis and a retention (GDPR art. 5(1), 30). */
class ColumnRegisterTest {
    private static final Set<Column> SMALL =
            Set.of(new Column("bakery", "loaf", "id"), new Column("bakery", "loaf", "baker"));

    @Test
    void everyColumnIsClassifiedAndEveryClassificationHasAColumn() throws SQLException {
        try (var database = TestDatabase.h2InMemory();
                var context = start(database)) {
            var schemas = context.getBeansOfType(ModuleSchema.class);
            var existing = columns(database, schemas);
            var register = new ColumnRegister();
            schemas.forEach(schema -> register.with(schema.name(), file(schema.name())));

            assertThat(schemas).extracting(ModuleSchema::name).contains("infra", "catalogue", "workshops", "platform");
            assertThat(existing).hasSizeGreaterThan(100);
            assertThat(register.unclassified(existing))
                    .as("add these to privacy/<schema>.yaml of their module")
                    .isEmpty();
            assertThat(register.withoutColumn(existing))
                    .as("these are gone: remove them from privacy/<schema>.yaml of their module")
                    .isEmpty();
            assertThat(register.incomplete())
                    .as("say purpose, retention and a basis out of %s", ColumnRegister.BASES)
                    .isEmpty();
        }
    }

    @Test
    void aColumnThatNobodyClassifiedWouldBeFound() {
        var register = new ColumnRegister().with("bakery", """
                tables:
                  loaf: {basis: none, retention: a week, columns: {id: names the loaf}}
                """);

        assertThat(register.unclassified(SMALL)).containsExactly("bakery.loaf.baker");
        assertThat(register.withoutColumn(SMALL)).isEmpty();
    }

    @Test
    void aClassificationWithoutColumnWouldBeFound() {
        var register = new ColumnRegister().with("bakery", """
                tables:
                  loaf: {basis: none, retention: a week, columns: {id: names, baker: who, oven: where}}
                every-schema:
                  history: {basis: none, retention: a week, columns: {id: names}}
                """);

        assertThat(register.unclassified(SMALL)).isEmpty();
        assertThat(register.withoutColumn(SMALL)).containsExactly("*.history.id", "bakery.loaf.oven");
    }

    @Test
    void aClassificationThatSaysTooLittleWouldBeFound() {
        var register = new ColumnRegister().with("bakery", """
                tables:
                  loaf:
                    basis: none
                    columns:
                      id: {purpose: names the loaf, retention: a week}
                      baker: {purpose: who baked it, basis: curiosity, retention: a week}
                      oven: where it was baked
                      crumb: {retention: a week}
                """);

        assertThat(register.incomplete())
                .extracting(line -> line.substring(0, line.indexOf(':')))
                .containsExactly("bakery.loaf.baker", "bakery.loaf.crumb", "bakery.loaf.oven");
    }

    private static ApplicationContext start(TestDatabase database) {
        var settings = new HashMap<String, Object>(database.properties());
        settings.put("savoir.events.workers", false);
        settings.put("savoir.search.memory", true);
        return ApplicationContext.run(settings);
    }

    private static Set<Column> columns(TestDatabase database, Collection<ModuleSchema> schemas) throws SQLException {
        var names = schemas.stream().map(ModuleSchema::name).collect(Collectors.toSet());
        var found = new HashSet<Column>();
        try (var connection = database.connect();
                var statement = connection.createStatement();
                var row = statement.executeQuery(
                        "select table_schema, table_name, column_name from information_schema.columns")) {
            while (row.next()) {
                var column = new Column(row.getString(1), row.getString(2), row.getString(3));
                if (names.contains(column.schema())) {
                    found.add(column);
                }
            }
        }
        return found;
    }

    private static String file(String schema) {
        var name = "privacy/" + schema + ".yaml";
        try (var file = ColumnRegisterTest.class.getClassLoader().getResourceAsStream(name)) {
            return file == null ? "" : new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
