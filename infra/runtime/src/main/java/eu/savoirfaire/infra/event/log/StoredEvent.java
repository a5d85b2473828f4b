package eu.savoirfaire.infra.event.log;

import java.time.Instant;
import java.util.UUID;

/**
 * A stamped event as its row has it, before anybody asked what its data mean.
 *
 * @param data JSON
 * @param meta JSON
 */
public record StoredEvent(
        long position,
        UUID id,
        String stream,
        long version,
        int ordinal,
        String type,
        Instant time,
        String data,
        String meta) {}
