package eu.savoirfaire.workshops.assignment.keeping;

import eu.savoirfaire.infra.access.Reference;
import eu.savoirfaire.workshops.WorkshopId;
import eu.savoirfaire.workshops.assignment.Assignment;
import java.util.UUID;

/**
 * An assignment as it is stored.
 *
 * @param version for optimistic locking
 */
public record KeptAssignment(UUID id, WorkshopId workshop, Assignment assignment, long version) {
    /** The kind of its references. */
    public static final String KIND = "assignment";

    public Reference reference() {
        return new Reference(KIND, id.toString());
    }

    KeptAssignment now(Assignment other) {
        return new KeptAssignment(id, workshop, other, version + 1);
    }
}
