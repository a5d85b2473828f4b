package eu.savoirfaire.infra.web.message;

import eu.savoirfaire.infra.refusal.Refusal;
import java.util.List;

/** Something to be said to a reader: a text as it is, or a key whose text depends on the language. */
public sealed interface Label {

    /** A text that is the same for every reader, such as a title. */
    static Label of(String text) {
        return new Text(text);
    }

    /** A text by its key. */
    static Label key(String key, Object... arguments) {
        return new Key(key, List.of(arguments));
    }

    /** Why something was not done. */
    static Label of(Refusal refusal) {
        return new Key(refusal.code(), refusal.arguments());
    }

    record Text(String text) implements Label {}

    record Key(String key, List<Object> arguments) implements Label {}
}
