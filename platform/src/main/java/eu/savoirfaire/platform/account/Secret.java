package eu.savoirfaire.platform.account;

import java.util.Base64;
import java.util.random.RandomGenerator;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * A text that only one browser or one person knows, and that we know again by its hash.
 *
 * @param text of enough chance that it cannot be guessed; what is shorter is hashed together with one that is not
 */
public record Secret(String text) {
    private static final int BYTES = 32;

    /** One of 256 bits. */
    public static Secret fresh(RandomGenerator random) {
        var bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return new Secret(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** What is kept of it: its SHA-256 in hexadecimal. */
    public String hash() {
        return DigestUtils.sha256Hex(text);
    }

    /** Never shown by accident. */
    @Override
    public String toString() {
        return "a secret";
    }
}
