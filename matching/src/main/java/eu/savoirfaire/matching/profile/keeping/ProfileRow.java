package eu.savoirfaire.matching.profile.keeping;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * @param content {@link ProfileJson}
 * @param words {@link ProfileJson.Words}, sealed under the person's key
 */
@MappedEntity(value = "profile", schema = "matching")
record ProfileRow(
        @Id UUID seekerId, String content, @Nullable String words, int version, Instant changedAt) {}
