package eu.savoirfaire.matching;

import eu.savoirfaire.infra.access.Reference;
import io.micronaut.serde.annotation.Serdeable;
import java.util.UUID;

/** A match of a need with an offer, by UUIDv7. */
@Serdeable
public record MatchId(UUID value) {

    /** The match as other modules hold it. */
    public Reference reference() {
        return new Reference("match", value.toString());
    }
}
