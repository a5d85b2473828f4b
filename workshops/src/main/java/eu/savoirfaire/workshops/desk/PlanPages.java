package eu.savoirfaire.workshops.desk;

import eu.savoirfaire.infra.refusal.Refused;
import eu.savoirfaire.infra.web.form.FormErrors;
import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.infra.web.page.Page;
import eu.savoirfaire.infra.web.visit.Visit;
import eu.savoirfaire.workshops.page.Typed;
import eu.savoirfaire.workshops.planning.Decision;
import eu.savoirfaire.workshops.planning.PlannedWorkshop;
import eu.savoirfaire.workshops.planning.PlanningCommand;
import eu.savoirfaire.workshops.planning.PlanningRefusal;
import eu.savoirfaire.workshops.planning.keeping.Planning;
import eu.savoirfaire.workshops.planning.keeping.TrainersPlans;
import eu.savoirfaire.workshops.planning.table.PlanningAction;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Hidden;
import java.net.URI;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The desk of trainers: their workshops, each with its tasks and the next steps. */
@Hidden
@Controller("/workshops/plan")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@ExecuteOn(TaskExecutors.BLOCKING)
class PlanPages {
    private final TrainersPlans plans;
    private final PlanViews views;
    private final Planning planning;

    PlanPages(TrainersPlans plans, PlanViews views, Planning planning) {
        this.plans = plans;
        this.views = views;
        this.planning = planning;
    }

    @Get
    Page mine() {
        return Page.of("workshops/plan/list", views.mine(), "workshops.plan.title");
    }

    @Get("/{id}")
    Page one(Visit visit, UUID id) {
        var done = Arrays.stream(PlanningAction.values())
                .filter(action -> visit.parameter("done")
                        .filter(Acts.word(action)::equals)
                        .isPresent())
                .map(action -> Label.key("workshops.done." + action))
                .findFirst();
        return page(plans.require(id), done, FormErrors.none());
    }

    @Post("/{id}/step/{act}")
    HttpResponse<?> act(UUID id, String act, @Body Map<String, Object> form) {
        var action = Acts.atOnce(act).orElseThrow(() -> new Refused(new PlanningRefusal.NotFound()));
        var workshop = plans.require(id);
        var command = new PlanningCommand.Simple(action);
        if (planning.perform(workshop.id(), new Typed(form).version(), command)
                instanceof Decision.Not<PlannedWorkshop>(var why)) {
            return HttpResponse.status(HttpStatus.valueOf(why.kind().status()))
                    .body(page(workshop, Optional.empty(), FormErrors.none().with(act, Label.of(why))));
        }
        return HttpResponse.seeOther(URI.create("/workshops/plan/" + id + "?done=" + act));
    }

    private Page page(PlannedWorkshop workshop, Optional<Label> done, FormErrors errors) {
        return Page.titled(
                        "workshops/plan/one",
                        views.of(workshop, done, errors),
                        Label.of(workshop.plan().title()))
                .below(Label.key("workshops.plan.title"), "/workshops/plan");
    }
}
