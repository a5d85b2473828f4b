package eu.savoirfaire.workshops.access.keeping;

import eu.savoirfaire.infra.access.CurrentActor;
import eu.savoirfaire.workshops.planning.PlannedWorkshop;
import eu.savoirfaire.workshops.planning.keeping.AfterPlanning;
import eu.savoirfaire.workshops.planning.table.PlanningState;
import jakarta.inject.Singleton;

/** Whoever announces a workshop sees what people need there, until somebody else is named. */
@Singleton
class NameTheTrainer implements AfterPlanning {
    private final Needs needs;
    private final CurrentActor actor;

    NameTheTrainer(Needs needs, CurrentActor actor) {
        this.needs = needs;
        this.actor = actor;
    }

    @Override
    public void changed(PlannedWorkshop before, PlannedWorkshop after) {
        if (after.state() == PlanningState.SCHEDULED && needs.owner(after.id()).isEmpty()) {
            actor.get().person().ifPresent(person -> needs.name(after.id(), person));
        }
    }
}
