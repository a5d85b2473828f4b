package eu.savoirfaire.workshops.access.keeping;

import eu.savoirfaire.infra.access.Reference;
import eu.savoirfaire.workshops.WorkshopId;
import eu.savoirfaire.workshops.access.AccessNeed;
import java.time.Instant;
import java.util.UUID;

/**
 * A need as it is stored, opened.
 *
 * @param version for optimistic locking
 */
public record KeptNeed(UUID id, WorkshopId workshop, AccessNeed need, Instant askedAt, long version) {
    /** The kind of its references. */
    public static final String KIND = "access-need";

    public Reference reference() {
        return new Reference(KIND, id.toString());
    }
}
