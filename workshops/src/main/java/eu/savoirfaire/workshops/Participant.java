package eu.savoirfaire.workshops;

import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;

/**
 * An organisation that took part; never a person.
 *
 * @param words what it took part as, in the words of the source; null when it does not say
 */
@Serdeable
public record Participant(String organisation, @Nullable String words) {

    /** What the words come to. */
    public Role role() {
        return words == null ? Role.PARTICIPANT : Role.of(words);
    }
}
