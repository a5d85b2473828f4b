package eu.savoirfaire.infra.privacy.seal;

import eu.savoirfaire.infra.access.PersonId;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;

/** Seals texts of people, and opens them as long as the person's key is there. */
@Singleton
public class Seal {
    /** What a sealed text begins with; the number is for the day when it is done differently. */
    private static final String MARK = "sealed1:";

    private final PersonKeys keys;
    private final SecureRandom random = new SecureRandom();

    Seal(PersonKeys keys) {
        this.keys = keys;
    }

    /**
     * Seals a text for its place.
     *
     * @return ASCII, a third longer than the text in UTF-8 and 48 characters more
     * @throws IllegalStateException when the person's key was destroyed: nothing of them is to be kept
     */
    @Transactional
    public String seal(PersonId person, Place place, String text) {
        var key = keys.made(person).orElseThrow(() -> new IllegalStateException("an erased person has no seal"));
        var sealed = AesGcm.sealed(key, text.getBytes(StandardCharsets.UTF_8), place.bytes(), random);
        return MARK + Base64.getEncoder().encodeToString(sealed);
    }

    /**
     * Opens a sealed text.
     *
     * @return empty once the person's key was destroyed
     * @throws SealBroken when it was changed, stood elsewhere, was never sealed, or the key of the installation is another
     */
    @Transactional
    public Optional<String> open(PersonId person, Place place, String sealed) {
        return keys.existing(person)
                .map(key -> new String(AesGcm.opened(key, bytes(sealed), place.bytes()), StandardCharsets.UTF_8));
    }

    /** Whether this is a text that was sealed. */
    public static boolean sealed(String text) {
        return text.startsWith(MARK);
    }

    private static byte[] bytes(String sealed) {
        if (!sealed(sealed)) {
            throw new SealBroken();
        }
        try {
            return Base64.getDecoder().decode(sealed.substring(MARK.length()));
        } catch (IllegalArgumentException notBase64) {
            throw new SealBroken();
        }
    }
}
