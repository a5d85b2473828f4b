package eu.savoirfaire.catalogue.editorial.keeping;

import eu.savoirfaire.catalogue.review.table.EditorialAction;
import eu.savoirfaire.catalogue.review.table.EditorialState;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A review as it is kept; the nudges given are their names with spaces between them. */
@MappedEntity(value = "review", schema = "catalogue")
record ReviewRow(
        @Id UUID id,
        UUID practiceId,
        int revision,
        EditorialState state,
        Instant since,
        @Nullable Instant term,
        String nudged,
        @Nullable EditorialAction lastAction,
        int round,
        @Nullable String appeal,
        @Nullable UUID curator,
        String points,
        String panel,
        @Nullable EditorialAction remarkOf,
        @Nullable String remark,
        @Nullable Instant remarkAt,
        long version) {}
