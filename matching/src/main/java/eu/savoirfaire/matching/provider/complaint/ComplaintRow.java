package eu.savoirfaire.matching.provider.complaint;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * @param complainant null once the person is gone
 * @param words sealed under the complainant's key
 * @param decision what both sides read
 */
@MappedEntity(value = "offer_complaint", schema = "matching")
record ComplaintRow(
        @Id UUID id,
        UUID offerId,
        @Nullable UUID complainant,
        ComplaintReason reason,
        String words,
        Instant madeAt,
        ComplaintState state,
        @Nullable UUID decidedBy,
        @Nullable Instant decidedAt,
        @Nullable String decision) {}
