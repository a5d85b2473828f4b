package eu.savoirfaire.infra.event.checkpoint;

import io.micronaut.data.annotation.Embeddable;
import io.micronaut.data.annotation.EmbeddedId;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.MappedProperty;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An event that a subscription has laid aside.
 *
 * @param reason why it could not be taken; null when it only waits behind an earlier event of its stream
 * @param attempts how often it was tried
 */
@MappedEntity(value = "parked_event", schema = "infra")
public record Parked(
        @EmbeddedId Key key,
        String stream,
        String type,
        @Nullable String reason,
        int attempts,
        Instant parked) {

    @Embeddable
    public record Key(
            @MappedProperty("subscription") String subscription,
            @MappedProperty("position") long position) {}
}
