package eu.savoirfaire.workshops.assignment.page;

import eu.savoirfaire.infra.access.CurrentActor;
import eu.savoirfaire.infra.access.PersonId;
import eu.savoirfaire.infra.refusal.Refused;
import eu.savoirfaire.infra.web.form.FormErrors;
import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.infra.web.page.Page;
import eu.savoirfaire.infra.web.text.Phrase;
import eu.savoirfaire.infra.web.visit.Visit;
import eu.savoirfaire.workshops.assignment.AssignmentTable.State;
import eu.savoirfaire.workshops.assignment.keeping.Assigning;
import eu.savoirfaire.workshops.assignment.keeping.Assignments;
import eu.savoirfaire.workshops.assignment.keeping.KeptAssignment;
import eu.savoirfaire.workshops.planning.Decision;
import eu.savoirfaire.workshops.planning.PlannedWorkshop;
import eu.savoirfaire.workshops.planning.PlanningRefusal;
import eu.savoirfaire.workshops.planning.keeping.Addresses;
import eu.savoirfaire.workshops.planning.keeping.Plans;
import eu.savoirfaire.workshops.programme.Item;
import eu.savoirfaire.workshops.programme.keeping.Programmes;
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
import java.util.stream.Stream;

/** What one is asked to do at workshops: yes or no. */
@Hidden
@Controller("/assignments")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@ExecuteOn(TaskExecutors.BLOCKING)
class AskedPages {
    private static final Set<String> DONE = Set.of("yes", "no");

    private final Assignments assignments;
    private final Assigning assigning;
    private final Programmes programmes;
    private final Plans plans;
    private final Addresses addresses;
    private final CurrentActor actor;

    AskedPages(
            Assignments assignments,
            Assigning assigning,
            Programmes programmes,
            Plans plans,
            Addresses addresses,
            CurrentActor actor) {
        this.assignments = assignments;
        this.assigning = assigning;
        this.programmes = programmes;
        this.plans = plans;
        this.addresses = addresses;
        this.actor = actor;
    }

    @Get
    Page mine(Visit visit) {
        var done =
                visit.parameter("done").filter(DONE::contains).map(word -> Label.key("workshops.asked.done." + word));
        return page(done, FormErrors.none());
    }

    @Post("/{id}/confirm")
    HttpResponse<?> confirm(UUID id, @Body Map<String, Object> form) {
        return answered(assigning.answer(id, true), "yes");
    }

    @Post("/{id}/decline")
    HttpResponse<?> decline(UUID id, @Body Map<String, Object> form) {
        return answered(assigning.answer(id, false), "no");
    }

    private HttpResponse<?> answered(Decision<KeptAssignment> decision, String word) {
        if (decision instanceof Decision.Not<KeptAssignment>(var why)) {
            return HttpResponse.status(HttpStatus.valueOf(why.kind().status()))
                    .body(page(Optional.empty(), FormErrors.none().with("asked", Label.of(why))));
        }
        return HttpResponse.seeOther(URI.create("/assignments?done=" + word));
    }

    private Page page(Optional<Label> done, FormErrors errors) {
        var lines = assignments.of(self()).stream()
                .filter(kept -> kept.assignment().state() != State.WITHDRAWN)
                .flatMap(this::line)
                .toList();
        return Page.of("workshops/asked", new AskedView(lines, done, errors), "workshops.asked.title");
    }

    private Stream<AskedView.Line> line(KeptAssignment kept) {
        return plans.find(kept.workshop()).filter(workshop -> !workshop.state().isOver()).stream()
                .flatMap(workshop -> item(kept).map(item -> line(kept, workshop, item)));
    }

    private Stream<Item> item(KeptAssignment kept) {
        return programmes.working(kept.workshop()).items().stream()
                .filter(item -> item.id().equals(kept.assignment().item()));
    }

    private AskedView.Line line(KeptAssignment kept, PlannedWorkshop workshop, Item item) {
        var plan = workshop.plan();
        var zone = plan.hours().zone();
        var state = kept.assignment().state();
        return new AskedView.Line(
                kept.id().toString(),
                new Phrase(plan.title(), plan.language()),
                addresses.of(workshop.id()).map(slug -> "/workshops/" + slug),
                Label.key("workshops.role." + kept.assignment().part()),
                new Phrase(item.title(), item.language()),
                item.beginsAt(plan.hours().start()).atZone(zone),
                item.endsAt(plan.hours().start()).atZone(zone).toLocalTime().toString(),
                zone.getId(),
                item.room(),
                plan.place(),
                Label.key("workshops.assignment.state." + state),
                state == State.INVITED && kept.assignment().asked() > 1,
                state == State.INVITED,
                state == State.CONFIRMED);
    }

    private PersonId self() {
        var who = actor.get();
        return who.person()
                .filter(_ -> who.onBehalfOf().isEmpty())
                .orElseThrow(() -> new Refused(new PlanningRefusal.NotFound()));
    }
}
