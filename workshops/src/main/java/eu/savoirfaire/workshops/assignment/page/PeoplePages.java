package eu.savoirfaire.workshops.assignment.page;

import eu.savoirfaire.infra.access.People;
import eu.savoirfaire.infra.privacy.Viewing;
import eu.savoirfaire.infra.web.form.Choice;
import eu.savoirfaire.infra.web.form.FormErrors;
import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.infra.web.page.Page;
import eu.savoirfaire.infra.web.text.Phrase;
import eu.savoirfaire.infra.web.visit.Visit;
import eu.savoirfaire.workshops.assignment.AssignmentTable.State;
import eu.savoirfaire.workshops.assignment.Part;
import eu.savoirfaire.workshops.assignment.keeping.Assigning;
import eu.savoirfaire.workshops.assignment.keeping.Assignments;
import eu.savoirfaire.workshops.assignment.keeping.KeptAssignment;
import eu.savoirfaire.workshops.assignment.speaker.Speakers;
import eu.savoirfaire.workshops.page.Typed;
import eu.savoirfaire.workshops.planning.Decision;
import eu.savoirfaire.workshops.planning.PlannedWorkshop;
import eu.savoirfaire.workshops.planning.keeping.TrainersPlans;
import eu.savoirfaire.workshops.programme.Item;
import eu.savoirfaire.workshops.programme.ItemId;
import eu.savoirfaire.workshops.programme.keeping.Programmes;
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
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Whom trainers ask to do something. */
@Hidden
@Controller("/workshops/plan/{id}/people")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@ExecuteOn(TaskExecutors.BLOCKING)
class PeoplePages {
    private static final String FORM = "people";
    private static final Set<String> DONE = Set.of("asked", "withdrawn", "renewed");

    private final TrainersPlans plans;
    private final Programmes programmes;
    private final Assignments assignments;
    private final Assigning assigning;
    private final Candidates candidates;
    private final People people;
    private final Speakers speakers;
    private final Viewing viewing;

    PeoplePages(
            TrainersPlans plans,
            Programmes programmes,
            Assignments assignments,
            Assigning assigning,
            Candidates candidates,
            People people,
            Speakers speakers,
            Viewing viewing) {
        this.plans = plans;
        this.programmes = programmes;
        this.assignments = assignments;
        this.assigning = assigning;
        this.candidates = candidates;
        this.people = people;
        this.speakers = speakers;
        this.viewing = viewing;
    }

    @Get
    Page show(Visit visit, UUID id) {
        var done =
                visit.parameter("done").filter(DONE::contains).map(word -> Label.key("workshops.people.done." + word));
        return page(plans.require(id), Typed.NOTHING, done, FormErrors.none());
    }

    @Post
    HttpResponse<?> invite(HttpRequest<?> request, UUID id, @Body Map<String, Object> form) {
        var workshop = plans.require(id);
        var typed = new Typed(form);
        if (Visit.of(request).switching()) {
            return HttpResponse.ok(
                    page(workshop, typed, Optional.empty(), FormErrors.none()).keepingForm(FORM));
        }
        var person = candidates.named(workshop, typed.text("name"));
        var item = typed.id("item").map(ItemId::new);
        var part = typed.one(Part.class, "part");
        var errors = FormErrors.none();
        if (person.isEmpty()) {
            errors = errors.with("name", Label.key("workshops.people.name.wrong"));
        }
        if (item.isEmpty()) {
            errors = errors.with("item", Label.key("workshops.people.item.wrong"));
        }
        if (part.isEmpty()) {
            errors = errors.with("part", Label.key("workshops.people.part.wrong"));
        }
        if (person.isEmpty() || item.isEmpty() || part.isEmpty()) {
            return HttpResponse.badRequest(
                    page(workshop, typed, Optional.empty(), errors).keepingForm(FORM));
        }
        return done(workshop, assigning.invite(workshop.id(), person.get(), item.get(), part.get()), "asked");
    }

    @Post("/{assignment}/withdraw")
    HttpResponse<?> withdraw(UUID id, UUID assignment, @Body Map<String, Object> form) {
        return done(plans.require(id), assigning.withdraw(assignment), "withdrawn");
    }

    @Post("/{assignment}/renew")
    HttpResponse<?> renew(UUID id, UUID assignment, @Body Map<String, Object> form) {
        return done(plans.require(id), assigning.renew(assignment), "renewed");
    }

    private HttpResponse<?> done(PlannedWorkshop workshop, Decision<KeptAssignment> decision, String word) {
        if (decision instanceof Decision.Not<KeptAssignment>(var why)) {
            var errors = FormErrors.none().with(FORM, Label.of(why));
            return HttpResponse.status(HttpStatus.valueOf(why.kind().status()))
                    .body(page(workshop, Typed.NOTHING, Optional.empty(), errors));
        }
        return HttpResponse.seeOther(
                URI.create("/workshops/plan/" + workshop.id().value() + "/people?done=" + word));
    }

    private Page page(PlannedWorkshop workshop, Typed typed, Optional<Label> done, FormErrors errors) {
        var all = assignments.of(workshop.id());
        viewing.ofAll(
                all.stream()
                        .map(kept -> kept.assignment().person())
                        .filter(person -> !speakers.isGuest(person))
                        .toList(),
                "assignment");
        var items = programmes.working(workshop.id()).items();
        var view = new PeopleView(
                workshop.id().value().toString(),
                new Phrase(workshop.plan().title(), workshop.plan().language()),
                !workshop.state().isOver(),
                all.stream().map(kept -> line(kept, items, workshop)).toList(),
                items.stream()
                        .filter(item -> item.sort() != Item.Sort.BREAK)
                        .map(item -> choice(item, typed))
                        .toList(),
                Arrays.stream(Part.values())
                        .map(part -> Choice.of(
                                part.name(),
                                Label.key("workshops.role." + part),
                                typed.text("part").equals(part.name())))
                        .toList(),
                candidates.colleagues(workshop).stream()
                        .map(Candidates.Candidate::name)
                        .toList(),
                typed.text("name"),
                done,
                errors);
        return Page.of("workshops/plan/people", view, "workshops.people.title")
                .below(Label.key("workshops.plan.title"), "/workshops/plan")
                .below(
                        Label.of(workshop.plan().title()),
                        "/workshops/plan/" + workshop.id().value());
    }

    private static Choice choice(Item item, Typed typed) {
        var id = item.id().value().toString();
        return Choice.of(id, Label.of(item.title()), typed.text("item").equals(id));
    }

    private PeopleView.Line line(KeptAssignment kept, List<Item> items, PlannedWorkshop workshop) {
        var told = kept.assignment();
        var item = items.stream().filter(one -> one.id().equals(told.item())).findFirst();
        var open = !workshop.state().isOver();
        return new PeopleView.Line(
                kept.id().toString(),
                people.name(told.person())
                        .or(() -> speakers.name(told.person()))
                        .orElse("–"),
                Label.key("workshops.role." + told.part()),
                item.map(one -> new Phrase(one.title(), one.language()))
                        .orElseGet(() -> new Phrase("–", workshop.plan().language())),
                Label.key("workshops.assignment.state." + told.state()),
                told.state() == State.CONFIRMED,
                told.state() == State.DECLINED,
                open && (told.state() == State.INVITED || told.state() == State.CONFIRMED),
                open && item.isPresent() && (told.state() == State.DECLINED || told.state() == State.WITHDRAWN));
    }
}
