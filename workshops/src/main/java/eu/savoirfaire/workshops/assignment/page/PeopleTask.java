package eu.savoirfaire.workshops.assignment.page;

import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.workshops.assignment.AssignmentTable.State;
import eu.savoirfaire.workshops.assignment.keeping.Assignments;
import eu.savoirfaire.workshops.assignment.keeping.KeptAssignment;
import eu.savoirfaire.workshops.page.TrainerTask;
import eu.savoirfaire.workshops.planning.PlannedWorkshop;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** How it stands with those who are to do something. */
@Singleton
class PeopleTask implements TrainerTask {
    private final Assignments assignments;

    PeopleTask(Assignments assignments) {
        this.assignments = assignments;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public Optional<Line> line(PlannedWorkshop workshop) {
        var all = assignments.of(workshop.id());
        var confirmed = count(all, State.CONFIRMED);
        var invited = count(all, State.INVITED);
        var declined = count(all, State.DECLINED);
        return Optional.of(new Line(
                Label.key("workshops.people.title"),
                "/workshops/plan/" + workshop.id().value() + "/people",
                all.isEmpty()
                        ? Label.key("workshops.people.standing.nobody")
                        : Label.key("workshops.people.standing", confirmed, invited, declined),
                declined > 0 && !workshop.state().isOver()));
    }

    private static long count(List<KeptAssignment> all, State state) {
        return all.stream().filter(kept -> kept.assignment().state() == state).count();
    }
}
