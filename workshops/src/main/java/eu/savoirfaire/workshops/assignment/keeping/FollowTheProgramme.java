package eu.savoirfaire.workshops.assignment.keeping;

import static io.micronaut.transaction.TransactionDefinition.Propagation.MANDATORY;

import eu.savoirfaire.infra.access.Actor;
import eu.savoirfaire.workshops.WorkshopId;
import eu.savoirfaire.workshops.assignment.Assignment;
import eu.savoirfaire.workshops.assignment.AssignmentTable;
import eu.savoirfaire.workshops.assignment.AssignmentTable.Action;
import eu.savoirfaire.workshops.assignment.AssignmentTable.Hand;
import eu.savoirfaire.workshops.planning.Decision;
import eu.savoirfaire.workshops.planning.PlannedWorkshop;
import eu.savoirfaire.workshops.planning.keeping.AfterPlanning;
import eu.savoirfaire.workshops.planning.table.PlanningState;
import eu.savoirfaire.workshops.programme.ProgrammeDifference;
import eu.savoirfaire.workshops.programme.Release;
import eu.savoirfaire.workshops.programme.keeping.AfterRelease;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;

/**
 * What a release or a change of the plan means for those who said yes: another hour, another room or another mode asks them
 * again; what is no more takes their assignment back.
 */
@Singleton
@Transactional(propagation = MANDATORY)
class FollowTheProgramme implements AfterRelease, AfterPlanning {
    private final Assignments assignments;

    FollowTheProgramme(Assignments assignments) {
        this.assignments = assignments;
    }

    @Override
    public void released(WorkshopId workshop, Release release, ProgrammeDifference difference) {
        for (var kept : assignments.of(workshop)) {
            write(kept, kept.assignment().after(difference), "assignment.follow-release");
        }
    }

    @Override
    public void changed(PlannedWorkshop before, PlannedWorkshop after) {
        if (after.state() == PlanningState.CANCELLED) {
            each(after.id(), Action.WITHDRAW, Hand.TRAINER, "assignment.follow-cancellation");
        } else if (isElsewhere(before, after)) {
            each(after.id(), Action.ASK_AGAIN, Hand.PROGRAMME, "assignment.ask-again");
        }
    }

    private static boolean isElsewhere(PlannedWorkshop before, PlannedWorkshop after) {
        return !before.plan().hours().equals(after.plan().hours())
                || before.plan().mode() != after.plan().mode();
    }

    private void each(WorkshopId workshop, Action action, Hand hand, String word) {
        for (var kept : assignments.of(workshop)) {
            var possible =
                    AssignmentTable.row(kept.assignment().state(), action).isPresent();
            if (possible && kept.assignment().decide(action, hand) instanceof Decision.Done<Assignment>(var after)) {
                write(kept, after, word);
            }
        }
    }

    private void write(KeptAssignment before, Assignment after, String word) {
        if (!after.equals(before.assignment())) {
            assignments.change(before, after, Actor.system(), word);
        }
    }
}
