package eu.savoirfaire.matching.provider.page;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** What somebody typed into a form, to be read and, where it was refused, shown again. */
public record Typed(Map<String, Object> form) {

    /** The text of a field, without blanks around it; empty where there is none. */
    public String text(String name) {
        return all(name).stream().findFirst().map(String::strip).orElse("");
    }

    /** Every value of a field. */
    public List<String> all(String name) {
        return switch (form.get(name)) {
            case String one -> List.of(one);
            case Collection<?> several -> several.stream().map(String::valueOf).toList();
            case null, default -> List.of();
        };
    }

    /** The version that the form was made from; none is −1. */
    public int version() {
        return text("version").matches("\\d{1,9}") ? Integer.parseInt(text("version")) : -1;
    }
}
