package eu.savoirfaire.workshops;

import eu.savoirfaire.infra.access.Reference;
import io.micronaut.serde.annotation.Serdeable;
import java.util.UUID;

/** A workshop, whatever revision of its record is read, by UUIDv7. */
@Serdeable
public record WorkshopId(UUID value) {

    /** The workshop as other modules hold it. */
    public Reference reference() {
        return new Reference("workshop", value.toString());
    }
}
