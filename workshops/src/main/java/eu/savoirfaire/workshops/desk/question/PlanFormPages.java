package eu.savoirfaire.workshops.desk.question;

import eu.savoirfaire.infra.access.CurrentActor;
import eu.savoirfaire.infra.access.OrganisationId;
import eu.savoirfaire.infra.access.PersonId;
import eu.savoirfaire.infra.web.form.FormErrors;
import eu.savoirfaire.infra.web.guard.KeepsTyped;
import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.infra.web.page.Page;
import eu.savoirfaire.infra.web.visit.Visit;
import eu.savoirfaire.workshops.page.Typed;
import eu.savoirfaire.workshops.planning.Decision;
import eu.savoirfaire.workshops.planning.Plan;
import eu.savoirfaire.workshops.planning.PlannedWorkshop;
import eu.savoirfaire.workshops.planning.PlanningCommand;
import eu.savoirfaire.workshops.planning.keeping.Planning;
import eu.savoirfaire.workshops.planning.keeping.TrainersPlans;
import eu.savoirfaire.workshops.planning.series.Series;
import eu.savoirfaire.workshops.planning.time.HoursReading;
import eu.savoirfaire.workshops.planning.time.Rhythm;
import io.micronaut.http.HttpRequest;
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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The form of a workshop: for a new one, and for one that nobody knows of yet. */
@Hidden
@Controller("/workshops/plan")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@ExecuteOn(TaskExecutors.BLOCKING)
class PlanFormPages {
    private static final String FORM = "plan";
    private static final String NEW = "/workshops/plan/new";

    private final TrainersPlans plans;
    private final Planning planning;
    private final Series series;
    private final CurrentActor actor;

    PlanFormPages(TrainersPlans plans, Planning planning, Series series, CurrentActor actor) {
        this.plans = plans;
        this.planning = planning;
        this.series = series;
        this.actor = actor;
    }

    @Get("/new")
    Page asked(Visit visit) {
        return fresh(new Typed(PlanForm.empty(visit.language())), FormErrors.none());
    }

    @Post("/new")
    @KeepsTyped
    HttpResponse<?> begin(HttpRequest<?> request, @Body Map<String, Object> form) {
        var typed = new Typed(form);
        if (Visit.of(request).switching()) {
            return HttpResponse.ok(fresh(typed, FormErrors.none()).keepingForm(FORM));
        }
        var hosts = actor.get().person().map(Set::of).orElse(Set.<PersonId>of());
        var read = PlanReading.read(typed, holder(typed), hosts);
        if (read.plan().isEmpty()) {
            return HttpResponse.badRequest(fresh(typed, read.errors()).keepingForm(FORM));
        }
        return begun(read, read.plan().get(), typed);
    }

    @Get("/{id}/edit")
    Page edit(UUID id) {
        var workshop = plans.require(id);
        return standing(workshop, new Typed(PlanForm.of(workshop.plan())), FormErrors.none());
    }

    @Post("/{id}/edit")
    @KeepsTyped
    HttpResponse<?> rewrite(HttpRequest<?> request, UUID id, @Body Map<String, Object> form) {
        var typed = new Typed(form);
        var workshop = plans.require(id);
        if (Visit.of(request).switching()) {
            return HttpResponse.ok(standing(workshop, typed, FormErrors.none()).keepingForm(FORM));
        }
        var read = PlanReading.read(
                typed, Optional.of(workshop.plan().holder()), workshop.plan().hosts());
        if (read.plan().isEmpty()) {
            return HttpResponse.badRequest(
                    standing(workshop, typed, read.errors()).keepingForm(FORM));
        }
        var decision = planning.perform(
                workshop.id(),
                typed.version(),
                new PlanningCommand.Rewrite(read.plan().get()));
        if (decision instanceof Decision.Not<PlannedWorkshop>(var why)) {
            var errors = FormErrors.none().with("title", Label.of(why));
            return HttpResponse.status(HttpStatus.valueOf(why.kind().status()))
                    .body(standing(workshop, typed, errors).keepingForm(FORM));
        }
        return to(workshop);
    }

    private HttpResponse<?> begun(PlanReading read, Plan plan, Typed typed) {
        if (read.times() == 1) {
            return to(planning.begin(plan));
        }
        return switch (series.begin(plan, read.goal(), Rhythm.weekly(read.times()))) {
            case Series.Begun.All(var all) -> to(all.getFirst());
            case Series.Begun.Undecided(var open) ->
                HttpResponse.badRequest(fresh(typed, FormErrors.none().with("times", undecided(open)))
                        .keepingForm(FORM));
        };
    }

    private static Label undecided(List<HoursReading> open) {
        return Label.key(
                "workshops.plan.times.undecided",
                open.stream()
                        .map(reading -> switch (reading) {
                            case HoursReading.NoSuchTime gap -> gap.local().toString();
                            case HoursReading.Twice twice -> twice.local().toString();
                            case HoursReading.Clear _, HoursReading.EndsTooEarly _ -> "";
                        })
                        .collect(Collectors.joining(", ")));
    }

    private Optional<OrganisationId> holder(Typed typed) {
        var mine = plans.holders();
        return mine.stream()
                .map(TrainersPlans.Holder::id)
                .filter(id -> mine.size() == 1 || id.value().toString().equals(typed.text("organisation")))
                .findFirst();
    }

    private Page fresh(Typed typed, FormErrors errors) {
        return page(new PlanFormView(NEW, true, 0, typed, plans.holders(), errors), "workshops.plan.new");
    }

    private static Page standing(PlannedWorkshop workshop, Typed typed, FormErrors errors) {
        var action = "/workshops/plan/" + workshop.id().value() + "/edit";
        var view = new PlanFormView(action, false, workshop.version(), typed, List.of(), errors);
        return page(view, "workshops.plan.edit")
                .below(
                        Label.of(workshop.plan().title()),
                        "/workshops/plan/" + workshop.id().value());
    }

    private static Page page(PlanFormView view, String title) {
        return Page.of("workshops/plan/form", view, title).below(Label.key("workshops.plan.title"), "/workshops/plan");
    }

    private static HttpResponse<?> to(PlannedWorkshop workshop) {
        return HttpResponse.seeOther(
                URI.create("/workshops/plan/" + workshop.id().value()));
    }
}
