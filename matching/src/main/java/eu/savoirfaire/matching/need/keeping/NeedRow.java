package eu.savoirfaire.matching.need.keeping;

import eu.savoirfaire.matching.NeedKind;
import eu.savoirfaire.matching.need.table.NeedState;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * @param wish {@link WishJson}
 * @param words what it is for in the person's words, sealed under their key
 */
@MappedEntity(value = "need", schema = "matching")
record NeedRow(
        @Id UUID id,
        UUID seekerId,
        NeedKind kind,
        NeedState state,
        LocalDate since,
        String weights,
        String wish,
        @Nullable String words,
        int version,
        Instant movedAt) {}
