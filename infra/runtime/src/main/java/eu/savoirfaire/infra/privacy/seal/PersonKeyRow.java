package eu.savoirfaire.infra.privacy.seal;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The key of one person.
 *
 * @param installation the name of the key that it is wrapped by
 * @param wrapped in Base 64; null once it was destroyed, and there never is another one for the same person
 */
@MappedEntity(value = "person_key", schema = "infra")
record PersonKeyRow(
        @Id UUID personId,
        String installation,
        @Nullable String wrapped,
        @Nullable Instant destroyedAt) {}
