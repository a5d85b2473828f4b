package eu.savoirfaire.platform.privacy.notice;

import static java.util.stream.Collectors.toCollection;

import eu.savoirfaire.infra.storage.ModuleSchema;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * The tables that hold something about people, from the files {@code privacy/<schema>.yaml}. A table may name the section of
 * the notice that tells of it ({@code notice: access}); without one it belongs to what people do here.
 */
@Singleton
class Register {
    /** The section of tables that name none. */
    static final String OTHER = "work";

    private static final String NONE = "none";

    private final List<Table> tables;

    Register(List<ModuleSchema> schemas) {
        this.tables = schemas.stream()
                .sorted(Comparator.comparingInt(ModuleSchema::order).thenComparing(ModuleSchema::name))
                .flatMap(schema -> read(schema.name()).stream())
                .toList();
    }

    /** Those that hold something about people. */
    List<Table> personal() {
        return tables;
    }

    /**
     * A table that holds something about people.
     *
     * @param bases for which it is kept, of GDPR art. 6(1)
     * @param retentions how long, in English
     */
    record Table(String name, String section, Set<String> bases, Set<String> retentions, List<String> purposes) {}

    private static List<Table> read(String schema) {
        var file = map(load("privacy/" + schema + ".yaml"));
        var tables = new ArrayList<Table>();
        map(file.get("tables")).forEach((name, said) -> {
            var table = table(schema + "." + name, map(said));
            if (!table.bases().isEmpty()) {
                tables.add(table);
            }
        });
        return tables;
    }

    private static Table table(String name, Map<?, ?> said) {
        var columns = map(said.get("columns")).values().stream()
                .map(column -> column instanceof Map<?, ?> own ? own : Map.of("purpose", column))
                .filter(column -> !either(column, said, "basis").equals(NONE))
                .toList();
        return new Table(
                name,
                said.get("notice") instanceof String section ? section : OTHER,
                columns.stream().map(column -> either(column, said, "basis")).collect(toCollection(TreeSet::new)),
                columns.stream()
                        .map(column -> either(column, said, "retention"))
                        .collect(toCollection(TreeSet::new)),
                columns.stream().map(column -> text(column.get("purpose"))).toList());
    }

    private static String either(Map<?, ?> column, Map<?, ?> table, String name) {
        return text(column.containsKey(name) ? column.get(name) : table.get(name));
    }

    private static @Nullable Object load(String name) {
        try (var file = Register.class.getClassLoader().getResourceAsStream(name)) {
            return file == null ? null : new Yaml(new SafeConstructor(new LoaderOptions())).load(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<?, ?> map(@Nullable Object value) {
        return value instanceof Map<?, ?> map ? map : Map.of();
    }

    private static String text(@Nullable Object value) {
        return Objects.toString(value, "");
    }
}
