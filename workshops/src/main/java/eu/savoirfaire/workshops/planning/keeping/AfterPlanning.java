package eu.savoirfaire.workshops.planning.keeping;

import eu.savoirfaire.workshops.planning.PlannedWorkshop;

/** Something that has to follow a change of a plan, in the same transaction: a bean of each part that has something. */
@FunctionalInterface
public interface AfterPlanning {
    void changed(PlannedWorkshop before, PlannedWorkshop after);
}
