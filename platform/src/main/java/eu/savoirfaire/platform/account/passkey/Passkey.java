package eu.savoirfaire.platform.account.passkey;

import eu.savoirfaire.infra.access.PersonId;
import eu.savoirfaire.platform.account.passkey.ceremony.PublicKey;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A passkey of a person.
 *
 * @param name by which they recognise it
 * @param usedAt when it was last used; null when never
 */
@MappedEntity(value = "passkey", schema = "platform")
record Passkey(
        @Id UUID id,
        UUID accountId,
        String name,
        String credential,
        String publicKey,
        long signCount,
        boolean backupEligible,
        boolean backedUp,
        Instant addedAt,
        @Nullable Instant usedAt) {

    static final int LONGEST_NAME = 100;

    static Passkey added(UUID id, PersonId person, String name, PublicKey key, Instant now) {
        return new Passkey(
                id,
                person.value(),
                name,
                key.credential(),
                key.data(),
                key.signCount(),
                key.backupEligible(),
                key.backedUp(),
                now,
                null);
    }

    PersonId person() {
        return new PersonId(accountId);
    }

    PublicKey key() {
        return new PublicKey(credential, publicKey, signCount, backupEligible, backedUp);
    }
}
