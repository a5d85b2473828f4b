package eu.savoirfaire.infra.event.checkpoint;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

/**
 * How far a subscription came.
 *
 * @param name of a local one: {@code name@node}
 * @param kind {@code SHARED}, {@code LOCAL} or {@code REACTION}
 * @param position the last event it has dealt with; of a local one, as it last reported
 */
@MappedEntity(value = "subscription", schema = "infra")
public record Checkpoint(@Id String name, String kind, long position, Instant changed) {}
