package eu.savoirfaire.platform.account.openid;

import eu.savoirfaire.infra.access.PersonId;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person as a provider knows them.
 *
 * @param provider by its name in the configuration when it was linked
 * @param subject what the provider calls them, for ever and for us
 */
@MappedEntity(value = "openid_identity", schema = "platform")
record Identity(
        @Id UUID id,
        UUID accountId,
        String provider,
        String issuer,
        String subject,
        Instant linkedAt,
        @Nullable Instant usedAt) {

    PersonId person() {
        return new PersonId(accountId);
    }
}
