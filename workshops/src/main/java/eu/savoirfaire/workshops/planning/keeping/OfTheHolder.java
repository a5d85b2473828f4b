package eu.savoirfaire.workshops.planning.keeping;

import eu.savoirfaire.infra.access.Owner;
import eu.savoirfaire.infra.access.Ownership;
import eu.savoirfaire.infra.access.Reference;
import eu.savoirfaire.workshops.WorkshopId;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.UUID;

/** A workshop that was planned here is the organisation's that holds it; one that was only reported is nobody's. */
@Singleton
@Named("workshop")
final class OfTheHolder implements Ownership {
    private final Plans plans;

    OfTheHolder(Plans plans) {
        this.plans = plans;
    }

    @Override
    public String kind() {
        return "workshop";
    }

    @Override
    public Owner of(Reference resource) {
        return plans.find(new WorkshopId(UUID.fromString(resource.id())))
                .map(workshop -> Owner.of(workshop.plan().holder()))
                .orElseGet(Owner::nobody);
    }
}
