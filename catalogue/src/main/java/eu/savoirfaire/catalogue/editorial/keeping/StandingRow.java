package eu.savoirfaire.catalogue.editorial.keeping;

import eu.savoirfaire.catalogue.review.table.EditorialAction;
import eu.savoirfaire.catalogue.review.table.EditorialState;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How a published practice stands, by the id of the practice.
 *
 * @param chiefTold whether the chief curator was told that it waits for a second person
 */
@MappedEntity(value = "standing", schema = "catalogue")
record StandingRow(
        @Id UUID id,
        EditorialState state,
        Instant since,
        @Nullable Instant term,
        boolean chiefTold,
        @Nullable EditorialAction lastAction,
        @Nullable EditorialState former,
        @Nullable UUID asked,
        @Nullable EditorialAction remarkOf,
        @Nullable String remark,
        @Nullable Instant remarkAt,
        boolean unchecked,
        long version) {}
