package eu.savoirfaire.infra.privacy.seal;

import eu.savoirfaire.infra.access.PersonId;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Base64;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/** The keys of people. They are read anew each time, so that one that was destroyed is gone on every node at once. */
@Singleton
public class PersonKeys {
    private static final int BATCH = 500;

    private final PersonKeyRows rows;
    private final InstallationKeys installation;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    PersonKeys(PersonKeyRows rows, InstallationKeys installation, Clock clock) {
        this.rows = rows;
        this.installation = installation;
        this.clock = clock;
    }

    /** The person's key, made now if need be; empty when it was destroyed. */
    @Transactional
    Optional<SecretKey> made(PersonId person) {
        if (rows.findById(person.value()).isEmpty()) {
            var fresh = new byte[InstallationKeys.BYTES];
            random.nextBytes(fresh);
            rows.enter(person.value(), installation.current(), wrapped(person.value(), fresh));
        }
        return existing(person);
    }

    /** The person's key; empty when there never was one, or it was destroyed. */
    @Transactional
    Optional<SecretKey> existing(PersonId person) {
        return rows.findById(person.value())
                .filter(row -> row.wrapped() != null)
                .map(this::unwrapped);
    }

    /** Destroys the person's key: there never is another one. Those who had none never get one. */
    @Transactional
    public void destroy(PersonId person) {
        var now = clock.instant();
        if (rows.destroy(person.value(), now) == 0) {
            rows.enterDestroyed(person.value(), now);
        }
    }

    /**
     * Wraps keys by the present key of the installation that are wrapped by the former one, some in a transaction.
     *
     * @return how many; 0 when there are no more
     * @throws SealBroken when one is wrapped by a key that is not here
     */
    @Transactional
    public int wrapAnew() {
        var found = rows.wrappedOtherwise(installation.current(), BATCH);
        found.forEach(row -> rows.wrapAnew(
                row.personId(),
                installation.current(),
                wrapped(row.personId(), unwrapped(row).getEncoded())));
        return found.size();
    }

    private String wrapped(UUID person, byte[] key) {
        var wrapping = installation.named(installation.current()).orElseThrow();
        return Base64.getEncoder().encodeToString(AesGcm.sealed(wrapping, key, place(person), random));
    }

    private SecretKey unwrapped(PersonKeyRow row) {
        var wrapping = installation.named(row.installation()).orElseThrow(SealBroken::new);
        var bytes = Base64.getDecoder().decode(Objects.requireNonNull(row.wrapped()));
        return new SecretKeySpec(AesGcm.opened(wrapping, bytes, place(row.personId())), "AES");
    }

    private static byte[] place(UUID person) {
        return ("the key of " + person).getBytes(StandardCharsets.UTF_8);
    }
}
