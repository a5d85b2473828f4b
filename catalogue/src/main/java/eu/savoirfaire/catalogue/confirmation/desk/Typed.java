package eu.savoirfaire.catalogue.confirmation.desk;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What came in the form, by the names of its fields; nothing when the page is only looked at. */
record Typed(Map<String, List<String>> fields) {
    private static final int LONGEST = 4_000;
    private static final int ID = 13;

    static Typed nothing() {
        return new Typed(Map.of());
    }

    static Typed of(Map<String, Object> form) {
        var fields = new LinkedHashMap<String, List<String>>();
        form.forEach((name, value) -> fields.put(
                name,
                value instanceof List<?> several
                        ? several.stream().map(Typed::cut).toList()
                        : List.of(cut(value))));
        return new Typed(fields);
    }

    /** The end of the names of a row's fields: made of what tells the row, so that it stays when others come and go. */
    static String row(String kind, String key, @Nullable String phrase) {
        var said = kind + '\n' + key + '\n' + Objects.requireNonNullElse(phrase, "");
        return UUID.nameUUIDFromBytes(said.getBytes(StandardCharsets.UTF_8))
                .toString()
                .substring(0, ID);
    }

    boolean isEmpty() {
        return fields.isEmpty();
    }

    boolean has(String name) {
        return fields.containsKey(name);
    }

    Optional<String> text(String name) {
        return all(name).stream().findFirst();
    }

    /** What was typed, else this. */
    String text(String name, String otherwise) {
        return text(name).orElse(otherwise);
    }

    List<String> all(String name) {
        return fields.getOrDefault(name, List.of());
    }

    Decision decision(String row, boolean confirmed) {
        return Decision.of(text("d-" + row, ""), confirmed ? Decision.CONFIRM : Decision.LATER);
    }

    /** As if everything open were to be confirmed whose row has this group. */
    Typed confirming(List<String> rows) {
        var more = new LinkedHashMap<>(fields);
        for (var row : rows) {
            if (decision(row, false) == Decision.LATER) {
                more.put("d-" + row, List.of(Decision.CONFIRM.value()));
            }
        }
        return new Typed(more);
    }

    private static String cut(@Nullable Object value) {
        var text = value == null ? "" : value.toString().replace("\r\n", "\n").strip();
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST);
    }
}
