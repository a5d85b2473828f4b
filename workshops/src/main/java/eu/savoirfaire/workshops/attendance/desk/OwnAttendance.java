package eu.savoirfaire.workshops.attendance.desk;

import eu.savoirfaire.infra.access.CurrentActor;
import eu.savoirfaire.infra.refusal.Refused;
import eu.savoirfaire.infra.web.form.FormErrors;
import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.infra.web.page.Page;
import eu.savoirfaire.workshops.WorkshopId;
import eu.savoirfaire.workshops.attendance.AttendanceRefusal;
import eu.savoirfaire.workshops.attendance.desk.AttendanceView.Correcting;
import eu.savoirfaire.workshops.attendance.keeping.Presences;
import eu.savoirfaire.workshops.planning.PlannedWorkshop;
import eu.savoirfaire.workshops.planning.keeping.Plans;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.UUID;

/** Whoever attended sees their own minutes, and what says so of each. */
@Hidden
@Controller("/certificates/attendance")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
class OwnAttendance {
    private final Plans plans;
    private final Presences presences;
    private final Counted counted;
    private final AttendanceViews views;
    private final CurrentActor actor;

    OwnAttendance(Plans plans, Presences presences, Counted counted, AttendanceViews views, CurrentActor actor) {
        this.plans = plans;
        this.presences = presences;
        this.counted = counted;
        this.views = views;
        this.actor = actor;
    }

    @Get("/{workshop}")
    Page mine(UUID workshop) {
        var id = new WorkshopId(workshop);
        var me = actor.get().person().orElseThrow();
        var roll = presences.of(id);
        PlannedWorkshop plan = plans.find(id)
                .filter(_ -> roll.people().contains(me))
                .orElseThrow(() -> new Refused(new AttendanceRefusal.NothingKnown()));
        var nothing = new Correcting("", "", "", "", "");
        var view = views.person(plan, "", counted.of(plan, roll, me), nothing, FormErrors.none());
        return Page.of("workshops/attendance/mine", view, "workshops.attendance.mine.title")
                .below(Label.key("workshops.certificate.list.title"), "/certificates");
    }
}
