package eu.savoirfaire.platform.operation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;

/**
 * The key of the installation, which wraps the keys of people: beside the database and in no backup of it. Several nodes
 * share one by {@code SAVOIR_PRIVACY_KEY}, which wins over the file. While it is being changed there are two: the next one
 * wraps, the former one only unwraps.
 */
public final class PrivacyKey {
    /** Its name in the folder {@code secret}. */
    public static final String NAME = "person-keys.key";

    private static final String NEXT = "person-keys.next.key";

    private final Path data;

    public PrivacyKey(Path data) {
        this.data = data;
    }

    /** What the application has to know of it, with the folder held. */
    Map<String, Object> settings() {
        var key = SignatureKey.in(data, NAME);
        return changing()
                ? Map.of("savoir.privacy.key", SignatureKey.in(data, NEXT), "savoir.privacy.former-key", key)
                : Map.of("savoir.privacy.key", key);
    }

    /** Makes the next key; from the next start on it wraps what is written. Again is no harm. */
    public void beginChange() {
        SignatureKey.in(data, NEXT);
    }

    /** Destroys the former key, once nothing is wrapped by it any more. */
    public void finishChange() {
        if (changing()) {
            try {
                Files.move(secret(NEXT), secret(NAME), StandardCopyOption.ATOMIC_MOVE);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private boolean changing() {
        return Files.exists(secret(NEXT));
    }

    private Path secret(String name) {
        return data.resolve("secret").resolve(name);
    }
}
