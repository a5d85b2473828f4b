package eu.savoirfaire.catalogue.translation;

import eu.savoirfaire.infra.access.PersonId;
import java.util.Optional;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * A text in another language, and the words it was made from.
 *
 * @param source SHA-256 of the source text, in hexadecimal: tells whether the source is still the same
 * @param by the translator; empty for a machine
 */
public record Rendering(String text, String source, Optional<PersonId> by) {

    public Rendering {
        if (text.isBlank()) {
            throw new IllegalArgumentException("A translation has words.");
        }
    }

    static Rendering of(String text, String sourceText, Optional<PersonId> by) {
        return new Rendering(text, DigestUtils.sha256Hex(sourceText), by);
    }

    /** Whether it was made from these words. */
    public boolean isOf(String sourceText) {
        return source.equals(DigestUtils.sha256Hex(sourceText));
    }

    boolean isByMachine() {
        return by.isEmpty();
    }
}
