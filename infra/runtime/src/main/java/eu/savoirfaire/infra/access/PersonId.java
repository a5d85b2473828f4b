package eu.savoirfaire.infra.access;

import io.micronaut.serde.annotation.Serdeable;
import java.util.UUID;

/** A person, by a UUIDv7 that says nothing about them. */
@Serdeable
public record PersonId(UUID value) {

    /** The person's account as other modules hold it. */
    public Reference account() {
        return new Reference("account", value.toString());
    }
}
