package eu.savoirfaire.matching;

import eu.savoirfaire.infra.access.Reference;
import io.micronaut.serde.annotation.Serdeable;
import java.util.UUID;

/** A need of a person, by UUIDv7. */
@Serdeable
public record NeedId(UUID value) {

    /** The need as other modules hold it. */
    public Reference reference() {
        return new Reference("need", value.toString());
    }
}
