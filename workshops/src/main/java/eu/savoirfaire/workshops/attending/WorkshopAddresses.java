package eu.savoirfaire.workshops.attending;

import eu.savoirfaire.workshops.WorkshopId;
import eu.savoirfaire.workshops.planning.PlannedWorkshop;
import eu.savoirfaire.workshops.planning.keeping.Plans;
import eu.savoirfaire.workshops.planning.table.PlanningState;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;

/** Finds workshops by the last part of their addresses. */
@Singleton
public class WorkshopAddresses {
    private final Plans plans;

    WorkshopAddresses(Plans plans) {
        this.plans = plans;
    }

    /** One that is announced. */
    public Optional<PlannedWorkshop> find(String slug) {
        try {
            return plans.find(new WorkshopId(UUID.fromString(slug)))
                    .filter(workshop -> workshop.state() != PlanningState.DRAFT);
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    public String of(PlannedWorkshop workshop) {
        return workshop.id().value().toString();
    }
}
