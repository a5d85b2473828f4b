package eu.savoirfaire.matching.question;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** What was typed into a form, as it was sent. */
public record Typed(Map<String, Object> form) {
    private static final int LONGEST_NUMBER = 9;

    /** Without blanks around it; empty when it was not sent. */
    public String text(String field) {
        return all(field).findFirst().orElse("").strip();
    }

    /** All that was chosen, in the order in which it was sent. */
    public List<String> chosen(String field) {
        return all(field).distinct().toList();
    }

    /** The number, without blanks and separators between thousands; empty when it is none, or below 0. */
    public Optional<Integer> number(String field) {
        var digits = text(field).replaceAll("[\\s\\u00a0'’]|[.,٬](?=\\p{Nd}{3}(\\P{Nd}|$))", "");
        return digits.length() <= LONGEST_NUMBER && digits.matches("\\p{Nd}+")
                ? Optional.of(Integer.parseInt(digits))
                : Optional.empty();
    }

    public boolean isBlank(String field) {
        return text(field).isEmpty();
    }

    /** The version that the answers were made from; -1, which is never one, when it was not sent. */
    public int seen() {
        return number("seen").orElse(-1);
    }

    /** A constant of an enumeration; empty for anything else. */
    public <E extends Enum<E>> Optional<E> oneOf(Class<E> type, String field) {
        var name = text(field);
        return Stream.of(type.getEnumConstants())
                .filter(constant -> constant.name().equals(name))
                .findFirst();
    }

    /**
     * The first field of which something is lost in what was kept of it, such as a code that nobody knows; numbers are the
     * same however they are written.
     */
    public Optional<String> lost(Typed kept) {
        return form.keySet().stream()
                .filter(field -> !isBlank(field))
                .filter(field -> number(field).isEmpty() || !number(field).equals(kept.number(field)))
                .filter(field -> !kept.chosen(field).containsAll(chosen(field)))
                .sorted()
                .findFirst();
    }

    private Stream<String> all(String field) {
        return switch (form.get(field)) {
            case null -> Stream.empty();
            case Collection<?> several ->
                several.stream().filter(Objects::nonNull).map(Object::toString);
            case Object one -> Stream.of(one.toString());
        };
    }
}
