package eu.savoirfaire.matching.seeker;

import io.micronaut.data.annotation.Embeddable;
import io.micronaut.data.annotation.EmbeddedId;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.MappedProperty;
import java.time.Instant;
import java.util.UUID;

/** A training that a seeker completed. */
@MappedEntity(value = "training", schema = "matching")
record TrainingRow(@EmbeddedId Key key, Instant completedAt) {

    @Embeddable
    record Key(
            @MappedProperty("seeker_id") UUID seekerId,
            @MappedProperty("code") String code) {}
}
