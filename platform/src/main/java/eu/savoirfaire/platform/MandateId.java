package eu.savoirfaire.platform;

import eu.savoirfaire.infra.access.Reference;
import io.micronaut.serde.annotation.Serdeable;
import java.util.UUID;

/** A mandate to act for a person, by UUIDv7. */
@Serdeable
public record MandateId(UUID value) {

    public Reference reference() {
        return new Reference("mandate", value.toString());
    }
}
