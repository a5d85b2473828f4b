package eu.savoirfaire.workshops.certificate.badge;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import eu.savoirfaire.infra.storage.DataFolder;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.text.ParseException;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/**
 * The key that signs badges: {@code savoir.badge.key}, a private RSA key as JWK (RFC 7517) in Base 64, which several nodes
 * share; else a file of the data folder, made when it is needed first. Without either it lasts as long as the process, which
 * is for tests alone.
 */
@Singleton
public class BadgeKey {
    private static final String FILE = "badge.key";
    /** NIST SP 800-57 part 1: until 2030 at least. */
    private static final int BITS = 3072;

    private final String configured;
    private final DataFolder folder;
    private @Nullable RSAKey key;

    BadgeKey(@Value("${savoir.badge.key:}") String configured, DataFolder folder) {
        this.configured = configured;
        this.folder = folder;
    }

    /** With its private half. */
    synchronized RSAKey signing() {
        if (key == null) {
            key = configured.isBlank() ? kept() : read(configured);
        }
        return key;
    }

    /** Its public half alone. */
    public JWK published() {
        return signing().toPublicJWK();
    }

    private RSAKey kept() {
        var secret = folder.path().resolve("secret");
        if (!Files.isDirectory(secret)) {
            return fresh();
        }
        var file = secret.resolve(FILE);
        try {
            if (Files.notExists(file)) {
                write(file, fresh());
            }
            return read(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whole or not at all, also when the program is killed meanwhile. */
    private static void write(Path file, RSAKey key) throws IOException {
        var draft = file.resolveSibling(FILE + ".new");
        Files.deleteIfExists(draft);
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.createFile(draft, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
        Files.writeString(
                draft, Base64.getEncoder().encodeToString(key.toJSONString().getBytes(UTF_8)));
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
    }

    private static RSAKey fresh() {
        try {
            return new RSAKeyGenerator(BITS)
                    .keyUse(KeyUse.SIGNATURE)
                    .algorithm(JWSAlgorithm.RS256)
                    .keyIDFromThumbprint(true)
                    .generate();
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static RSAKey read(String text) {
        try {
            return RSAKey.parse(new String(Base64.getDecoder().decode(text.strip()), UTF_8));
        } catch (ParseException none) {
            throw new IllegalArgumentException("savoir.badge.key is a private RSA key as JWK in Base 64", none);
        }
    }
}
