package eu.savoirfaire.workshops.access.page;

import eu.savoirfaire.infra.access.CurrentActor;
import eu.savoirfaire.infra.access.NotAllowed;
import eu.savoirfaire.infra.access.People;
import eu.savoirfaire.infra.access.PersonId;
import eu.savoirfaire.infra.privacy.Viewing;
import eu.savoirfaire.infra.refusal.Refused;
import eu.savoirfaire.infra.web.form.Choice;
import eu.savoirfaire.infra.web.form.FormErrors;
import eu.savoirfaire.infra.web.guard.KeepsTyped;
import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.infra.web.page.Page;
import eu.savoirfaire.infra.web.text.Phrase;
import eu.savoirfaire.infra.web.visit.Visit;
import eu.savoirfaire.workshops.WorkshopId;
import eu.savoirfaire.workshops.access.NeedTable;
import eu.savoirfaire.workshops.access.NeedTable.Action;
import eu.savoirfaire.workshops.access.NeedTable.State;
import eu.savoirfaire.workshops.access.keeping.KeptNeed;
import eu.savoirfaire.workshops.access.keeping.NeedDesk;
import eu.savoirfaire.workshops.access.keeping.Needs;
import eu.savoirfaire.workshops.page.Typed;
import eu.savoirfaire.workshops.planning.Decision;
import eu.savoirfaire.workshops.planning.PlannedWorkshop;
import eu.savoirfaire.workshops.planning.PlanningRefusal;
import eu.savoirfaire.workshops.planning.keeping.Plans;
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
import java.util.UUID;
import java.util.stream.Stream;

/** What people need at a workshop, for the one who is named to see to it. */
@Hidden
@Controller("/workshops/plan/{id}/needs")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@ExecuteOn(TaskExecutors.BLOCKING)
class NeedsPages {
    static final String ACTION = "access-need.answer";

    private final Plans plans;
    private final Needs needs;
    private final NeedDesk desk;
    private final People people;
    private final Viewing viewing;
    private final CurrentActor actor;

    NeedsPages(Plans plans, Needs needs, NeedDesk desk, People people, Viewing viewing, CurrentActor actor) {
        this.plans = plans;
        this.needs = needs;
        this.desk = desk;
        this.people = people;
        this.viewing = viewing;
        this.actor = actor;
    }

    @Get
    Page show(Visit visit, UUID id) {
        var done = visit.parameter("done").filter("yes"::equals).map(_ -> Label.key("workshops.needs.done"));
        return page(required(id), Typed.NOTHING, done, FormErrors.none());
    }

    @Post("/{need}/arrange")
    @KeepsTyped
    HttpResponse<?> arrange(HttpRequest<?> request, UUID id, UUID need, @Body Map<String, Object> form) {
        return answer(request, required(id), need, Action.ARRANGE, new Typed(form));
    }

    @Post("/{need}/refuse")
    @KeepsTyped
    HttpResponse<?> refuse(HttpRequest<?> request, UUID id, UUID need, @Body Map<String, Object> form) {
        return answer(request, required(id), need, Action.REFUSE, new Typed(form));
    }

    /** Names who sees to it from now on. */
    @Post("/owner")
    HttpResponse<?> name(UUID id, @Body Map<String, Object> form) {
        var workshop = required(id);
        var chosen = new Typed(form).id("owner").map(PersonId::new);
        if (chosen.filter(person -> nameable(workshop).anyMatch(person::equals)).isEmpty()) {
            var errors = FormErrors.none().with("owner", Label.key("workshops.needs.owner.wrong"));
            return HttpResponse.badRequest(page(workshop, Typed.NOTHING, Optional.empty(), errors));
        }
        desk.name(workshop.id(), chosen.get());
        return back(workshop);
    }

    private HttpResponse<?> answer(
            HttpRequest<?> request, PlannedWorkshop workshop, UUID need, Action action, Typed typed) {
        if (Visit.of(request).switching()) {
            return HttpResponse.ok(page(workshop, typed, Optional.empty(), FormErrors.none()));
        }
        if (desk.decide(need, action, typed.text("words-" + need)) instanceof Decision.Not<KeptNeed>(var why)) {
            var errors = FormErrors.none().with("words-" + need, Label.of(why));
            return HttpResponse.status(HttpStatus.valueOf(why.kind().status()))
                    .body(page(workshop, typed, Optional.empty(), errors));
        }
        return back(workshop);
    }

    private static HttpResponse<?> back(PlannedWorkshop workshop) {
        return HttpResponse.seeOther(
                URI.create("/workshops/plan/" + workshop.id().value() + "/needs?done=yes"));
    }

    private Page page(PlannedWorkshop workshop, Typed typed, Optional<Label> done, FormErrors errors) {
        var shown = desk.answerable(workshop.id());
        viewing.ofAll(shown.stream().map(kept -> kept.need().person()).toList(), "access-need");
        var owner = needs.owner(workshop.id());
        var view = new NeedsView(
                workshop.id().value().toString(),
                new Phrase(workshop.plan().title(), workshop.plan().language()),
                owner.flatMap(people::name),
                workshop.isOfTrainer(actor.get()),
                nameable(workshop)
                        .map(person -> Choice.of(
                                person.value().toString(),
                                Label.of(people.name(person).orElse("–")),
                                owner.filter(person::equals).isPresent()))
                        .toList(),
                shown.stream().map(this::line).toList(),
                typed,
                done,
                errors);
        var page = Page.of("workshops/plan/needs", view, "workshops.needs.title");
        return workshop.isOfTrainer(actor.get())
                ? page.below(Label.key("workshops.plan.title"), "/workshops/plan")
                        .below(
                                Label.of(workshop.plan().title()),
                                "/workshops/plan/" + workshop.id().value())
                : page;
    }

    /** The actor and those who lead the day. */
    private Stream<PersonId> nameable(PlannedWorkshop workshop) {
        return Stream.concat(
                        Stream.concat(actor.get().person().stream(), workshop.plan().hosts().stream()),
                        needs.owner(workshop.id()).stream())
                .distinct();
    }

    private NeedsView.Line line(KeptNeed kept) {
        var need = kept.need();
        return new NeedsView.Line(
                kept.id().toString(),
                people.name(need.person()).orElse("–"),
                Label.key("workshops.needs.kind." + need.kind()),
                need.text(),
                Label.key("workshops.needs.state." + need.state()),
                need.answer(),
                need.state() == State.REQUESTED || need.state() == State.ESCALATED,
                NeedTable.row(need.state(), Action.ARRANGE).isPresent(),
                NeedTable.row(need.state(), Action.REFUSE).isPresent());
    }

    /** For the one who is named, and for trainers; for everybody else the door is closed. */
    private PlannedWorkshop required(UUID id) {
        var workshop = plans.find(new WorkshopId(id)).orElseThrow(() -> new Refused(new PlanningRefusal.NotFound()));
        var who = actor.get();
        var owner = List.copyOf(needs.owner(workshop.id()).stream().toList());
        if (!workshop.isOfTrainer(who) && who.person().filter(owner::contains).isEmpty()) {
            throw new NotAllowed(who, ACTION);
        }
        return workshop;
    }
}
