package eu.savoirfaire.workshops.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;

/** What somebody typed into a form. */
public record Typed(Map<String, Object> form) {
    public static final Typed NOTHING = new Typed(Map.of());

    private static final int LONGEST_NUMBER = 6;

    /** Without white space around it; empty where nothing was typed. */
    public String text(String field) {
        return switch (form.get(field)) {
            case String text -> text.strip();
            case List<?> texts when !texts.isEmpty() && texts.getFirst() instanceof String text -> text.strip();
            case null, default -> "";
        };
    }

    /** What was typed, or else what stood there. */
    public String or(String field, String before) {
        return form.containsKey(field) ? text(field) : before;
    }

    /** Everything that was ticked. */
    public List<String> all(String field) {
        return switch (form.get(field)) {
            case String text -> List.of(text);
            case List<?> texts ->
                texts.stream()
                        .filter(String.class::isInstance)
                        .map(String.class::cast)
                        .toList();
            case null, default -> List.of();
        };
    }

    public boolean ticked(String field) {
        return !text(field).isEmpty();
    }

    /** A number from 0; empty for anything else. */
    public OptionalInt number(String field) {
        var text = text(field);
        return text.matches("\\d{1," + LONGEST_NUMBER + "}")
                ? OptionalInt.of(Integer.parseInt(text))
                : OptionalInt.empty();
    }

    /** The version that the form was made from; 0 where it says none. */
    public long version() {
        return number("version").orElse(0);
    }

    public Optional<UUID> id(String field) {
        try {
            return Optional.of(UUID.fromString(text(field)));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    /** The constant of that name; empty for anything else. */
    public <E extends Enum<E>> Optional<E> one(Class<E> type, String field) {
        var text = text(field);
        for (var constant : type.getEnumConstants()) {
            if (constant.name().equals(text)) {
                return Optional.of(constant);
            }
        }
        return Optional.empty();
    }
}
