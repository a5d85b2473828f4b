package eu.savoirfaire.matching;

import eu.savoirfaire.infra.access.Reference;
import java.util.UUID;

/** A person who needs something, by a pseudonymous UUIDv7; who it is, is known elsewhere. */
public record SeekerId(UUID value) {

    /** The seeker as other modules hold them. */
    public Reference reference() {
        return new Reference("seeker", value.toString());
    }
}
