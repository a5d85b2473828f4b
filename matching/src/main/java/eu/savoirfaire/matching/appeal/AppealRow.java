package eu.savoirfaire.matching.appeal;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * @param words sealed under the person's key
 * @param reason sealed under the person's key
 */
@MappedEntity(value = "appeal", schema = "matching")
record AppealRow(
        @Id UUID id,
        UUID needId,
        UUID offerId,
        UUID seekerId,
        UUID provider,
        Appeal.State state,
        @Nullable UUID decider,
        String words,
        Instant made,
        Instant due,
        @Nullable Instant decided,
        @Nullable String reason,
        int version) {}
