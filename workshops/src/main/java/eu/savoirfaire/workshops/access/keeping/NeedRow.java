package eu.savoirfaire.workshops.access.keeping;

import eu.savoirfaire.workshops.access.NeedTable.State;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A need; who needs what stands in no column that could be read without the person's key.
 *
 * @param said the kind and the words, sealed
 * @param answer sealed
 */
@MappedEntity(value = "access_need", schema = "workshops")
record NeedRow(
        @Id UUID id,
        UUID workshopId,
        UUID personId,
        UUID ownerId,
        String said,
        @Nullable String answer,
        State state,
        long version,
        Instant askedAt) {}
