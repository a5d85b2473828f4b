package eu.savoirfaire.matching;

import eu.savoirfaire.infra.access.Reference;
import io.micronaut.serde.annotation.Serdeable;
import java.util.UUID;

/** An offer of an organisation, by UUIDv7. */
@Serdeable
public record OfferId(UUID value) {

    /** The offer as other modules hold it. */
    public Reference reference() {
        return new Reference("offer", value.toString());
    }
}
