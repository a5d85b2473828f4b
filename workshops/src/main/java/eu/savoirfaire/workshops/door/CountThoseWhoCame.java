package eu.savoirfaire.workshops.door;

import eu.savoirfaire.workshops.attendance.Span;
import eu.savoirfaire.workshops.attendance.keeping.Presences;
import eu.savoirfaire.workshops.planning.PlannedWorkshop;
import eu.savoirfaire.workshops.planning.keeping.AfterPlanning;
import eu.savoirfaire.workshops.planning.table.PlanningState;
import jakarta.inject.Singleton;

/** When a workshop is over, the door's list becomes evidence: whoever came was there from then on until the end. */
@Singleton
class CountThoseWhoCame implements AfterPlanning {
    private final CheckIns checkIns;
    private final Presences presences;

    CountThoseWhoCame(CheckIns checkIns, Presences presences) {
        this.checkIns = checkIns;
        this.presences = presences;
    }

    @Override
    public void changed(PlannedWorkshop before, PlannedWorkshop after) {
        var over = after.state() == PlanningState.HELD || after.state() == PlanningState.ABORTED;
        if (!over || before.state() == after.state()) {
            return;
        }
        var end = after.plan().hours().endsAt();
        for (var one : checkIns.of(after.id())) {
            if (one.at().isBefore(end)) {
                presences.seen(after.id(), one.person(), one.origin(), new Span(one.at(), end));
            }
        }
    }
}
