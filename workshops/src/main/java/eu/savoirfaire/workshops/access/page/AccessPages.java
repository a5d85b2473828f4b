package eu.savoirfaire.workshops.access.page;

import eu.savoirfaire.infra.access.CurrentActor;
import eu.savoirfaire.infra.access.People;
import eu.savoirfaire.infra.refusal.Refused;
import eu.savoirfaire.infra.web.form.FormErrors;
import eu.savoirfaire.infra.web.guard.KeepsTyped;
import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.infra.web.page.Page;
import eu.savoirfaire.infra.web.text.Phrase;
import eu.savoirfaire.infra.web.visit.Visit;
import eu.savoirfaire.workshops.WorkshopId;
import eu.savoirfaire.workshops.access.NeedKind;
import eu.savoirfaire.workshops.access.NeedRefusal;
import eu.savoirfaire.workshops.access.NeedTable.Action;
import eu.savoirfaire.workshops.access.NeedTable.State;
import eu.savoirfaire.workshops.access.keeping.KeptNeed;
import eu.savoirfaire.workshops.access.keeping.NeedDesk;
import eu.savoirfaire.workshops.access.keeping.Needs;
import eu.savoirfaire.workshops.page.Typed;
import eu.savoirfaire.workshops.planning.Decision;
import eu.savoirfaire.workshops.planning.PlannedWorkshop;
import eu.savoirfaire.workshops.planning.PlanningRefusal;
import eu.savoirfaire.workshops.planning.keeping.Addresses;
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
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Saying what one needs in order to take part; kept only with consent, and taken back at any time. */
@Hidden
@Controller("/workshops/{slug}/access")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@ExecuteOn(TaskExecutors.BLOCKING)
class AccessPages {
    private static final String FORM = "access";
    private static final int LONGEST = 1000;
    private static final Set<String> DONE = Set.of("asked", "withdrawn");

    private final Addresses addresses;
    private final Plans plans;
    private final Needs needs;
    private final NeedDesk desk;
    private final People people;
    private final CurrentActor actor;

    AccessPages(Addresses addresses, Plans plans, Needs needs, NeedDesk desk, People people, CurrentActor actor) {
        this.addresses = addresses;
        this.plans = plans;
        this.needs = needs;
        this.desk = desk;
        this.people = people;
        this.actor = actor;
    }

    @Get
    Page show(Visit visit, String slug) {
        var done =
                visit.parameter("done").filter(DONE::contains).map(word -> Label.key("workshops.access.done." + word));
        return page(slug, Typed.NOTHING, done, FormErrors.none());
    }

    @Post
    @KeepsTyped
    HttpResponse<?> ask(HttpRequest<?> request, String slug, @Body Map<String, Object> form) {
        var typed = new Typed(form);
        if (Visit.of(request).switching()) {
            return HttpResponse.ok(
                    page(slug, typed, Optional.empty(), FormErrors.none()).keepingForm(FORM));
        }
        var kind = typed.one(NeedKind.class, "kind");
        var errors = FormErrors.none();
        if (kind.isEmpty()) {
            errors = errors.with("kind", Label.key("workshops.access.kind.wrong"));
        }
        if (typed.text("text").length() > LONGEST) {
            errors = errors.with("text", Label.key("workshops.access.text.long", LONGEST));
        }
        if (kind.isEmpty() || errors.any()) {
            return HttpResponse.badRequest(
                    page(slug, typed, Optional.empty(), errors).keepingForm(FORM));
        }
        var decision = desk.ask(found(slug).id(), kind.get(), typed.text("text"), typed.ticked("consent"));
        return done(slug, typed, decision, "asked");
    }

    @Post("/{need}/withdraw")
    HttpResponse<?> withdraw(String slug, UUID need, @Body Map<String, Object> form) {
        return done(slug, Typed.NOTHING, desk.decide(need, Action.WITHDRAW, ""), "withdrawn");
    }

    private HttpResponse<?> done(String slug, Typed typed, Decision<KeptNeed> decision, String word) {
        if (decision instanceof Decision.Not<KeptNeed>(var why)) {
            var field = why instanceof NeedRefusal.NoConsent ? "consent" : FORM;
            return HttpResponse.status(HttpStatus.valueOf(why.kind().status()))
                    .body(page(slug, typed, Optional.empty(), FormErrors.none().with(field, Label.of(why)))
                            .keepingForm(FORM));
        }
        return HttpResponse.seeOther(URI.create("/workshops/" + slug + "/access?done=" + word));
    }

    private Page page(String slug, Typed typed, Optional<Label> done, FormErrors errors) {
        var workshop = found(slug);
        var view = new AccessView(
                slug,
                new Phrase(workshop.plan().title(), workshop.plan().language()),
                needs.owner(workshop.id()).flatMap(people::name),
                desk.mine(workshop.id()).stream().map(AccessPages::line).toList(),
                typed,
                done,
                errors);
        return Page.of("workshops/access", view, "workshops.access.title")
                .below(Label.key("workshops.list.title"), "/workshops")
                .below(Label.of(workshop.plan().title()), "/workshops/" + slug);
    }

    private static AccessView.Line line(KeptNeed kept) {
        var need = kept.need();
        return new AccessView.Line(
                kept.id().toString(),
                Label.key("workshops.needs.kind." + need.kind()),
                need.text(),
                Label.key("workshops.access.state." + need.state()),
                need.state() == State.ARRANGED,
                need.answer());
    }

    /** What is said in confidence is known to those who are in it. */
    private boolean isVisible(PlannedWorkshop workshop) {
        var who = actor.get();
        return workshop.plan().kind().mayBePublic()
                || workshop.isOfHost(who)
                || who.person()
                        .filter(person -> plans.concerns(workshop.id(), person))
                        .isPresent();
    }

    private PlannedWorkshop found(String slug) {
        return addresses
                .find(slug)
                .flatMap((WorkshopId id) -> plans.find(id))
                .filter(this::isVisible)
                .orElseThrow(() -> new Refused(new PlanningRefusal.NotFound()));
    }
}
