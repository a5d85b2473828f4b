package eu.savoirfaire.workshops.assignment.keeping;

import eu.savoirfaire.infra.access.Owner;
import eu.savoirfaire.infra.access.Ownership;
import eu.savoirfaire.infra.access.Reference;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.UUID;

/** An assignment is the person's who is asked. */
@Singleton
@Named("assignment")
final class OfThePerson implements Ownership {
    private final Assignments assignments;

    OfThePerson(Assignments assignments) {
        this.assignments = assignments;
    }

    @Override
    public String kind() {
        return KeptAssignment.KIND;
    }

    @Override
    public Owner of(Reference resource) {
        return assignments
                .find(UUID.fromString(resource.id()))
                .map(kept -> Owner.of(kept.assignment().person()))
                .orElseGet(Owner::nobody);
    }
}
