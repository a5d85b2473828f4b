package eu.savoirfaire.catalogue.translation;

import eu.savoirfaire.infra.access.PersonId;
import java.time.Instant;
import java.util.Optional;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * A text in another language, and the words it was made from.
 *
 * @param source the words of the source, kept so that it can be shown what changed since
 * @param byMachine whether no person wrote it
 * @param translator empty for a machine, and for a person who is not known any more
 * @param approval empty until another person looked at it
 */
public record Rendering(
        String text,
        String source,
        boolean byMachine,
        Optional<PersonId> translator,
        Instant madeAt,
        Optional<Approval> approval) {

    /**
     * That another person approved it.
     *
     * @param by empty for a person who is not known any more
     */
    public record Approval(Optional<PersonId> by, Instant at) {}

    public Rendering {
        if (text.isBlank()) {
            throw new IllegalArgumentException("A translation has words.");
        }
    }

    static Rendering byPerson(String text, String source, PersonId translator, Instant now) {
        return new Rendering(text, source, false, Optional.of(translator), now, Optional.empty());
    }

    static Rendering byMachine(String text, String source, Instant now) {
        return new Rendering(text, source, true, Optional.empty(), now, Optional.empty());
    }

    /** What names a source text in forms and events: SHA-256 in hexadecimal. */
    public static String hash(String source) {
        return DigestUtils.sha256Hex(source);
    }

    /** Whether it was made from these words. */
    public boolean isOf(String sourceText) {
        return source.equals(sourceText);
    }

    public boolean isBy(PersonId person) {
        return translator.equals(Optional.of(person));
    }

    Rendering approved(PersonId by, Instant now) {
        return new Rendering(
                text, source, byMachine, translator, madeAt, Optional.of(new Approval(Optional.of(by), now)));
    }
}
