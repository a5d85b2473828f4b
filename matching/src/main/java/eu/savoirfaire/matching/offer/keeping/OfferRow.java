package eu.savoirfaire.matching.offer.keeping;

import eu.savoirfaire.matching.OfferKind;
import eu.savoirfaire.matching.offer.life.OfferState;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * @param region where it takes place, or whom it serves; empty if anywhere
 * @param sectors codes, each with a space before and behind; empty if all
 * @param statement all that is said, as JSON
 */
@MappedEntity(value = "offer", schema = "matching")
record OfferRow(
        @Id UUID id,
        UUID provider,
        OfferKind kind,
        OfferState state,
        String title,
        String textLanguage,
        String region,
        String sectors,
        String statement,
        LocalDate since,
        @Nullable LocalDate lastDay,
        @Nullable UUID author,
        @Nullable UUID approver,
        Instant movedAt,
        @Nullable String source,
        int version) {}
