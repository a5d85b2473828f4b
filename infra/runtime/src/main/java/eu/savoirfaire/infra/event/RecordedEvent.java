package eu.savoirfaire.infra.event;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * An event as the log keeps it, in a CloudEvents 1.0 envelope.
 *
 * @param position dense, from 1, in the order of delivery
 * @param id UUIDv7
 * @param stream the aggregate it belongs to (CloudEvents: subject)
 * @param version the aggregate's version after the change
 * @param ordinal its place among the events of that change, from 0
 * @param type such as {@code savoirfaire.catalogue.sheet-published.v1}
 * @param actor the name of who acted
 * @param onBehalfOf the person for whom
 * @param correlation the id of the request or command that led to it
 */
public record RecordedEvent(
        long position,
        UUID id,
        String stream,
        long version,
        int ordinal,
        String type,
        Instant time,
        String actor,
        Optional<String> onBehalfOf,
        String correlation,
        DomainEvent data) {}
