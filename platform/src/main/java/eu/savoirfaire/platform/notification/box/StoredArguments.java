package eu.savoirfaire.platform.notification.box;

import eu.savoirfaire.infra.web.message.Label;
import io.micronaut.serde.ObjectMapper;
import io.micronaut.serde.annotation.Serdeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;

/** The arguments of a notice as JSON: a list of what each is and says. */
final class StoredArguments {
    private final ObjectMapper json;

    StoredArguments(ObjectMapper json) {
        this.json = json;
    }

    /** @param kind {@code text}, {@code number} or {@code key} */
    @Serdeable
    record Stored(String kind, String value) {
        static Stored of(Object argument) {
            return switch (argument) {
                case Integer number -> new Stored("number", number.toString());
                case Long number -> new Stored("number", number.toString());
                case String text -> new Stored("text", text);
                case Label.Text text -> new Stored("text", text.text());
                case Label.Key key when key.arguments().isEmpty() -> new Stored("key", key.key());
                default -> throw new IllegalArgumentException("no argument of a notice: " + argument.getClass());
            };
        }

        Object argument() {
            return switch (kind) {
                case "number" -> Long.valueOf(value);
                case "key" -> Label.key(value);
                default -> value;
            };
        }
    }

    String written(List<Object> arguments) {
        try {
            return json.writeValueAsString(arguments.stream().map(Stored::of).toArray(Stored[]::new));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    List<Object> read(String stored) {
        try {
            return Arrays.stream(json.readValue(stored, Stored[].class))
                    .map(Stored::argument)
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
