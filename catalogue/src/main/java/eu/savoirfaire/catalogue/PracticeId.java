package eu.savoirfaire.catalogue;

import eu.savoirfaire.infra.access.Reference;
import io.micronaut.serde.annotation.Serdeable;
import java.util.UUID;

/** A good practice, whatever revision of its sheet is read, by UUIDv7. */
@Serdeable
public record PracticeId(UUID value) {

    /** The practice as other modules hold it. */
    public Reference reference() {
        return new Reference("practice", value.toString());
    }
}
