package eu.savoirfaire.catalogue.editorial.page;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** What somebody typed into a form, to be read and, where it was refused, shown again. */
public record Typed(Map<String, Object> form) {
    static final Typed NOTHING = new Typed(Map.of());

    /** The text of a field, without blanks around it; empty where there is none. */
    public String text(String name) {
        return form.get(name) instanceof String text ? text.strip() : "";
    }

    /** Every value of a field. */
    public List<String> all(String name) {
        return switch (form.get(name)) {
            case String one when !one.isBlank() -> List.of(one.strip());
            case Collection<?> several -> several.stream().map(String::valueOf).toList();
            case null, default -> List.of();
        };
    }

    /** What stands in a field again: what was typed, else what was there before. */
    public String or(String name, String otherwise) {
        return form.containsKey(name) ? text(name) : otherwise;
    }

    long version() {
        try {
            return Long.parseLong(text("version"));
        } catch (NumberFormatException none) {
            return -1;
        }
    }

    boolean isEmpty() {
        return form.isEmpty();
    }
}
