package eu.savoirfaire.platform;

import eu.savoirfaire.infra.access.Reference;
import io.micronaut.serde.annotation.Serdeable;
import java.util.UUID;

/** A project of organisations, by UUIDv7. */
@Serdeable
public record ProjectId(UUID value) {
    /** The kind of its references. */
    public static final String KIND = "project";

    /** As other modules and the audit hold it. */
    public Reference reference() {
        return new Reference(KIND, value.toString());
    }

    /** The stream of its events. */
    public String stream() {
        return KIND + "/" + value;
    }
}
