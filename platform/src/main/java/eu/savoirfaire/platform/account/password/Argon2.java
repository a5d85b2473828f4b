package eu.savoirfaire.platform.account.password;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.text.Normalizer;
import java.util.Base64;
import java.util.concurrent.Semaphore;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * Argon2id (RFC 9106) with 19 MiB, two passes and one lane, which OWASP's Password Storage Cheat Sheet asks for at least.
 * Only a few are computed at a time; others wait, so that many sign-ins at once need no more memory than those few.
 */
final class Argon2 {
    static final int KIBIBYTES = 19 * 1024;
    static final int PASSES = 2;
    static final int LANES = 1;

    private static final int SALT = 16;
    private static final int HASH = 32;
    private static final Pattern WRITTEN =
            Pattern.compile("\\$argon2id\\$v=19\\$m=(\\d{1,7}),t=(\\d{1,2}),p=(\\d{1,2})\\$([^$]+)\\$([^$]+)");

    private final RandomGenerator random;
    private final Semaphore places;

    /** @param atOnce how many are computed at a time; each takes 19 MiB meanwhile */
    Argon2(RandomGenerator random, int atOnce) {
        this.random = random;
        this.places = new Semaphore(atOnce, true);
    }

    /** What is kept of a password, in the form of the PHC: {@code $argon2id$v=19$m=…,t=…,p=…$salt$hash}. */
    String written(String password) {
        var salt = new byte[SALT];
        random.nextBytes(salt);
        var hash = hash(password, salt, KIBIBYTES, PASSES, LANES, HASH);
        return "$argon2id$v=19$m=%d,t=%d,p=%d$%s$%s".formatted(KIBIBYTES, PASSES, LANES, encoded(salt), encoded(hash));
    }

    /**
     * Whether this is what is kept of the password.
     *
     * @throws IllegalArgumentException when it was not written by {@link #written}
     */
    boolean matches(String password, String written) {
        var parts = WRITTEN.matcher(written);
        if (!parts.matches()) {
            throw new IllegalArgumentException("not the hash of a password");
        }
        var hash = Base64.getDecoder().decode(parts.group(5));
        return MessageDigest.isEqual(
                hash,
                hash(
                        password,
                        Base64.getDecoder().decode(parts.group(4)),
                        Integer.parseInt(parts.group(1)),
                        Integer.parseInt(parts.group(2)),
                        Integer.parseInt(parts.group(3)),
                        hash.length));
    }

    private byte[] hash(String password, byte[] salt, int kibibytes, int passes, int lanes, int length) {
        var generator = new Argon2BytesGenerator();
        generator.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withMemoryAsKB(kibibytes)
                .withIterations(passes)
                .withParallelism(lanes)
                .withSalt(salt)
                .build());
        var hash = new byte[length];
        places.acquireUninterruptibly();
        try {
            generator.generateBytes(bytes(password), hash);
        } finally {
            places.release();
        }
        return hash;
    }

    /** The same letters typed on another keyboard are the same password (RFC 8265 §4.2.2). */
    private static byte[] bytes(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFC).getBytes(StandardCharsets.UTF_8);
    }

    private static String encoded(byte[] bytes) {
        return Base64.getEncoder().withoutPadding().encodeToString(bytes);
    }
}
