package eu.savoirfaire.workshops.programme.page;

import eu.savoirfaire.infra.identity.TimeOrderedIds;
import eu.savoirfaire.infra.web.form.FormErrors;
import eu.savoirfaire.infra.web.guard.KeepsTyped;
import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.infra.web.page.Page;
import eu.savoirfaire.infra.web.visit.Visit;
import eu.savoirfaire.workshops.page.Typed;
import eu.savoirfaire.workshops.planning.Decision;
import eu.savoirfaire.workshops.planning.PlannedWorkshop;
import eu.savoirfaire.workshops.planning.keeping.TrainersPlans;
import eu.savoirfaire.workshops.programme.Item;
import eu.savoirfaire.workshops.programme.ItemId;
import eu.savoirfaire.workshops.programme.Programme;
import eu.savoirfaire.workshops.programme.keeping.Programmes;
import eu.savoirfaire.workshops.programme.keeping.Programming;
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
import java.util.UUID;

/** The working copy of a programme, item by item, and its release. */
@Hidden
@Controller("/workshops/plan/{id}/programme")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@ExecuteOn(TaskExecutors.BLOCKING)
class ProgrammePages {
    private static final String FORM = "item";

    private final TrainersPlans plans;
    private final Programmes programmes;
    private final Programming programming;
    private final ProgrammeViews views;
    private final TimeOrderedIds ids;

    ProgrammePages(
            TrainersPlans plans,
            Programmes programmes,
            Programming programming,
            ProgrammeViews views,
            TimeOrderedIds ids) {
        this.plans = plans;
        this.programmes = programmes;
        this.programming = programming;
        this.views = views;
        this.ids = ids;
    }

    @Get
    Page show(Visit visit, UUID id) {
        var released = visit.parameter("done").filter("release"::equals).isPresent();
        return page(plans.require(id), Optional.empty(), Typed.NOTHING, released, FormErrors.none());
    }

    @Get("/{item}")
    Page edit(UUID id, UUID item) {
        return page(plans.require(id), Optional.of(new ItemId(item)), Typed.NOTHING, false, FormErrors.none());
    }

    @Post
    @KeepsTyped
    HttpResponse<?> add(HttpRequest<?> request, UUID id, @Body Map<String, Object> form) {
        return put(request, id, Optional.empty(), new Typed(form));
    }

    @Post("/{item}")
    @KeepsTyped
    HttpResponse<?> change(HttpRequest<?> request, UUID id, UUID item, @Body Map<String, Object> form) {
        return put(request, id, Optional.of(new ItemId(item)), new Typed(form));
    }

    @Post("/{item}/remove")
    HttpResponse<?> remove(UUID id, UUID item, @Body Map<String, Object> form) {
        var workshop = plans.require(id);
        var gone = known(workshop, new ItemId(item));
        programming.remove(workshop.id(), new Typed(form).version(), new ItemId(item));
        return gone.isEmpty() ? back(id, "") : HttpResponse.ok(withoutIt(workshop, gone.get()));
    }

    /** What was taken off can be put back from here as it was, with the same people. */
    private Page withoutIt(PlannedWorkshop workshop, Item gone) {
        var view = views.of(workshop, Optional.empty(), Typed.NOTHING, false, FormErrors.none());
        return page(workshop, view.without(gone, workshop.plan().hours())).keepingForm("undo");
    }

    /** An item of the working copy, or else of what people were told last. */
    private Optional<Item> known(PlannedWorkshop workshop, ItemId id) {
        return programmes.working(workshop.id()).items().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .or(() -> programmes.released(workshop.id()).flatMap(told -> told.item(id)));
    }

    /** Back to what people were told last. */
    @Post("/restore")
    HttpResponse<?> restore(UUID id, @Body Map<String, Object> form) {
        var workshop = plans.require(id);
        programming.restore(workshop.id(), new Typed(form).version());
        return back(id, "");
    }

    @Post("/release")
    HttpResponse<?> release(UUID id, @Body Map<String, Object> form) {
        var workshop = plans.require(id);
        if (programming.release(workshop.id(), new Typed(form).version()) instanceof Decision.Not<Programme>(var why)) {
            var errors = FormErrors.none().with("release", Label.of(why));
            return HttpResponse.status(HttpStatus.valueOf(why.kind().status()))
                    .body(page(workshop, Optional.empty(), Typed.NOTHING, false, errors));
        }
        return back(id, "?done=release");
    }

    private HttpResponse<?> put(HttpRequest<?> request, UUID id, Optional<ItemId> editing, Typed typed) {
        var workshop = plans.require(id);
        if (Visit.of(request).switching()) {
            return HttpResponse.ok(
                    page(workshop, editing, typed, false, FormErrors.none()).keepingForm(FORM));
        }
        var before = editing.flatMap(item -> known(workshop, item));
        var sheet = views.sheet(typed.text("sheet"));
        var hours = workshop.plan().hours();
        var read = ItemForm.read(typed, hours, editing.orElseGet(() -> new ItemId(ids.next())), before, sheet);
        if (read.item().isEmpty()) {
            return HttpResponse.badRequest(
                    page(workshop, editing, typed, false, read.errors()).keepingForm(FORM));
        }
        programming.put(workshop.id(), typed.version(), read.item().get(), sheet);
        return back(id, "");
    }

    private Page page(
            PlannedWorkshop workshop, Optional<ItemId> editing, Typed typed, boolean released, FormErrors errors) {
        return page(workshop, views.of(workshop, editing, typed, released, errors));
    }

    private static Page page(PlannedWorkshop workshop, ProgrammeView view) {
        var href = "/workshops/plan/" + workshop.id().value();
        return Page.of("workshops/plan/programme", view, "workshops.programme.title")
                .below(Label.key("workshops.plan.title"), "/workshops/plan")
                .below(Label.of(workshop.plan().title()), href);
    }

    private static HttpResponse<?> back(UUID id, String query) {
        return HttpResponse.seeOther(URI.create("/workshops/plan/" + id + "/programme" + query));
    }
}
