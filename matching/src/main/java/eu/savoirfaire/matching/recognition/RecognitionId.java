package eu.savoirfaire.matching.recognition;

import eu.savoirfaire.infra.access.Reference;
import java.util.UUID;

/** A qualification that is to be recognised, by UUIDv7. */
public record RecognitionId(UUID value) {

    /** As audit and permissions have it. */
    public Reference reference() {
        return new Reference("recognition", value.toString());
    }

    /** Its stream of events. */
    public String stream() {
        return "recognition/" + value;
    }
}
