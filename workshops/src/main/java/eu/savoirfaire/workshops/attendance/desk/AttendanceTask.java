package eu.savoirfaire.workshops.attendance.desk;

import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.workshops.attendance.keeping.Presences;
import eu.savoirfaire.workshops.page.TrainerTask;
import eu.savoirfaire.workshops.planning.PlannedWorkshop;
import eu.savoirfaire.workshops.planning.table.PlanningState;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Leads trainers to attendance, from the beginning of the day on. */
@Singleton
class AttendanceTask implements TrainerTask {
    private final Presences presences;

    AttendanceTask(Presences presences) {
        this.presences = presences;
    }

    @Override
    public int order() {
        return 60;
    }

    @Override
    public Optional<Line> line(PlannedWorkshop workshop) {
        var state = workshop.state();
        if (state != PlanningState.LIVE && state != PlanningState.HELD && state != PlanningState.RECORDED) {
            return Optional.empty();
        }
        var roll = presences.of(workshop.id());
        var waiting = roll.waiting().size();
        var confirmed = roll.confirmedAt().isPresent();
        var standing = waiting > 0
                ? Label.key("workshops.attendance.task.names", waiting)
                : Label.key("workshops.attendance.task." + (confirmed ? "confirmed" : "open"));
        return Optional.of(new Line(
                Label.key("workshops.attendance.title"),
                "/workshops/plan/" + workshop.id().value() + "/attendance",
                standing,
                waiting > 0 || !confirmed && state != PlanningState.LIVE));
    }
}
