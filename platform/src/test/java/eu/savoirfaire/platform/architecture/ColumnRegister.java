package eu.savoirfaire.platform.architecture;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * What the files {@code privacy/<schema>.yaml} say of the columns of the database. A column is its purpose, or a map with
 * {@code purpose} and whatever differs from its table: {@code basis}, {@code retention}.
 */
final class ColumnRegister {
    /** The table stands in this many schemas: all of them. */
    static final String EVERY_SCHEMA = "*";

    /** Lawful bases of GDPR art. 6(1), a to c, e and f; none where a column holds nothing about a person. */
    static final Set<String> BASES =
            Set.of("none", "consent", "contract", "legal-obligation", "public-task", "legitimate-interest");

    private final Map<String, Kept> columns = new TreeMap<>();

    /** Why a column is kept, and how long; empty where nothing was said. */
    record Kept(String purpose, String basis, String retention) {
        boolean isWhole() {
            return !purpose.isBlank() && BASES.contains(basis) && !retention.isBlank();
        }
    }

    /** Adds a file about one schema. */
    ColumnRegister with(String schema, String yaml) {
        var file = map(new Yaml(new SafeConstructor(strictly())).load(yaml));
        map(file.get("tables")).forEach((table, said) -> addTable(schema + "." + table, map(said)));
        map(file.get("every-schema")).forEach((table, said) -> addTable(EVERY_SCHEMA + "." + table, map(said)));
        return this;
    }

    /** Columns that exist and of which nothing is said. */
    List<String> unclassified(Set<Column> existing) {
        return existing.stream()
                .filter(column -> column.names().noneMatch(columns::containsKey))
                .map(Column::toString)
                .sorted()
                .toList();
    }

    /** Columns of which something is said and that do not exist. */
    List<String> withoutColumn(Set<Column> existing) {
        var said = new TreeSet<>(columns.keySet());
        existing.forEach(column -> column.names().forEach(said::remove));
        return new ArrayList<>(said);
    }

    /** Columns of which too little is said, or something that nobody knows. */
    List<String> incomplete() {
        return columns.entrySet().stream()
                .filter(column -> !column.getValue().isWhole())
                .map(column -> column.getKey() + ": " + column.getValue())
                .toList();
    }

    /** A column of the database. */
    record Column(String schema, String table, String name) {
        Stream<String> names() {
            return Stream.of(toString(), EVERY_SCHEMA + "." + table + "." + name);
        }

        @Override
        public String toString() {
            return schema + "." + table + "." + name;
        }
    }

    private void addTable(String table, Map<?, ?> said) {
        map(said.get("columns")).forEach((column, about) -> columns.put(table + "." + column, kept(said, about)));
    }

    private static Kept kept(Map<?, ?> table, Object about) {
        var own = about instanceof Map<?, ?> map ? map : Map.of("purpose", text(about));
        return new Kept(
                text(own.get("purpose")),
                text(own.containsKey("basis") ? own.get("basis") : table.get("basis")),
                text(own.containsKey("retention") ? own.get("retention") : table.get("retention")));
    }

    /** What is said twice is an error, not a correction. */
    private static LoaderOptions strictly() {
        var options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        return options;
    }

    private static Map<?, ?> map(@Nullable Object value) {
        return value instanceof Map<?, ?> map ? map : Map.of();
    }

    private static String text(@Nullable Object value) {
        return Objects.toString(value, "");
    }
}
