package eu.savoirfaire.platform.account.passkey.ceremony;

import eu.savoirfaire.infra.access.PersonId;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that a browser's device was asked to sign.
 *
 * @param browserHash of the secret that the browser keeps
 * @param accountId whose device is asked; null where nobody is known yet
 * @param challenge 256 random bits in base64url
 */
@MappedEntity(value = "passkey_ceremony", schema = "platform")
public record Ceremony(
        @Id UUID id,
        String browserHash,
        Purpose purpose,
        @Nullable UUID accountId,
        String challenge,
        Instant expiresAt) {

    /** How long a person may take to find the device. */
    public static final Duration LIFE = Duration.ofMinutes(10);

    /** What the signature is for. */
    public enum Purpose {
        /** A new key is made. */
        ADD,
        ENTER,
        PROVE
    }

    public boolean of(PersonId person) {
        return Optional.ofNullable(accountId).filter(person.value()::equals).isPresent();
    }
}
