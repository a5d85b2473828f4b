package eu.savoirfaire.catalogue.practice;

import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;

/**
 * How the text of a revision came to be.
 *
 * @param kind by hand, from an imported document, or with the demo data
 * @param source the name of the imported document; null unless imported
 */
@Serdeable
public record Origin(Kind kind, @Nullable String source) {

    /** Who wrote it down. */
    public enum Kind {
        HAND,
        IMPORT,
        DEMO
    }

    public static Origin hand() {
        return new Origin(Kind.HAND, null);
    }

    public static Origin importedFrom(String source) {
        return new Origin(Kind.IMPORT, source);
    }

    public static Origin demo() {
        return new Origin(Kind.DEMO, null);
    }
}
