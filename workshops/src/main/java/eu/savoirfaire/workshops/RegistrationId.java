package eu.savoirfaire.workshops;

import eu.savoirfaire.infra.access.Reference;
import io.micronaut.serde.annotation.Serdeable;
import java.util.UUID;

/** Somebody's registration for a workshop, by UUIDv7; says nothing about the person. */
@Serdeable
public record RegistrationId(UUID value) {

    /** The registration as the audit and other modules hold it. */
    public Reference reference() {
        return new Reference("registration", value.toString());
    }
}
