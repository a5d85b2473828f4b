package eu.savoirfaire.platform.desk.tile;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;

/** A mail on its way, of which the desk wants to know no more than how old it is. */
@MappedEntity(value = "outgoing_mail", schema = "platform")
record WaitingMail(@Id UUID id) {

    /** The first 48 bits of a UUIDv7 are the milliseconds of its making (RFC 9562 §5.7). */
    Instant written() {
        return Instant.ofEpochMilli(id.getMostSignificantBits() >>> 16);
    }
}
