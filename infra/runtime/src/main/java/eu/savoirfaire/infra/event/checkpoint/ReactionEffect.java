package eu.savoirfaire.infra.event.checkpoint;

import io.micronaut.data.annotation.Embeddable;
import io.micronaut.data.annotation.EmbeddedId;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.MappedProperty;
import java.time.Instant;
import java.util.UUID;

/** A reaction has had its effect for an event. */
@MappedEntity(value = "reaction_effect", schema = "infra")
public record ReactionEffect(@EmbeddedId Key key, Instant time) {

    @Embeddable
    public record Key(
            @MappedProperty("subscription") String subscription,
            @MappedProperty("event_id") UUID eventId) {}
}
