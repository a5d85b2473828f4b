package eu.savoirfaire.workshops.attending;

import eu.savoirfaire.workshops.planning.PlannedWorkshop;
import eu.savoirfaire.workshops.planning.keeping.Addresses;
import eu.savoirfaire.workshops.planning.keeping.Plans;
import eu.savoirfaire.workshops.planning.table.PlanningState;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Finds workshops by the last part of their addresses. */
@Singleton
public class WorkshopAddresses {
    private final Plans plans;
    private final Addresses addresses;

    WorkshopAddresses(Plans plans, Addresses addresses) {
        this.plans = plans;
        this.addresses = addresses;
    }

    /** One that is announced. */
    public Optional<PlannedWorkshop> find(String slug) {
        return addresses.find(slug).flatMap(plans::find).filter(workshop -> workshop.state() != PlanningState.DRAFT);
    }

    public String of(PlannedWorkshop workshop) {
        return addresses.of(workshop.id()).orElse(workshop.id().value().toString());
    }
}
