package eu.savoirfaire.infra.privacy.seal;

import io.micronaut.context.annotation.Value;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.apache.commons.codec.binary.Hex;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * The key that wraps those of people, and the one before it while they are being wrapped anew: {@code savoir.privacy.key}
 * and {@code savoir.privacy.former-key}, 32 bytes each in Base 64. A data folder has its own; several nodes share one. Without
 * any a key is made that lasts as long as the process, which is for tests alone.
 */
@Singleton
final class InstallationKeys {
    static final int BYTES = 32;

    private static final int NAME_BYTES = 8;

    private final String current;
    private final Map<String, SecretKey> keys = new TreeMap<>();

    @Inject
    InstallationKeys(
            @Value("${savoir.privacy.key:}") String current, @Value("${savoir.privacy.former-key:}") String former) {
        this.current = add(current.isBlank() ? fresh() : read(current));
        if (!former.isBlank()) {
            add(read(former));
        }
    }

    /** The name of the key that wraps from now on. */
    String current() {
        return current;
    }

    /** A key by its name; empty when it is not here. */
    Optional<SecretKey> named(String name) {
        return Optional.ofNullable(keys.get(name));
    }

    private String add(byte[] key) {
        var name = name(key);
        keys.put(name, new SecretKeySpec(key, "AES"));
        return name;
    }

    /** Says nothing about the key, and tells it from others. */
    private static String name(byte[] key) {
        var digest = DigestUtils.getSha256Digest();
        digest.update("the name of a key".getBytes(StandardCharsets.US_ASCII));
        return Hex.encodeHexString(Arrays.copyOf(digest.digest(key), NAME_BYTES));
    }

    private static byte[] read(String text) {
        var key = Base64.getDecoder().decode(text.strip());
        if (key.length != BYTES) {
            throw new IllegalArgumentException("savoir.privacy.key is " + BYTES + " bytes in Base 64");
        }
        return key;
    }

    private static byte[] fresh() {
        var key = new byte[BYTES];
        new SecureRandom().nextBytes(key);
        return key;
    }
}
