package eu.savoirfaire.workshops.desk;

import eu.savoirfaire.infra.access.CurrentActor;
import eu.savoirfaire.infra.refusal.Refused;
import eu.savoirfaire.infra.web.form.FormErrors;
import eu.savoirfaire.infra.web.guard.KeepsTyped;
import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.infra.web.page.Page;
import eu.savoirfaire.infra.web.visit.Visit;
import eu.savoirfaire.workshops.Channel;
import eu.savoirfaire.workshops.Mode;
import eu.savoirfaire.workshops.desk.question.HoursForm;
import eu.savoirfaire.workshops.desk.question.PlanForm;
import eu.savoirfaire.workshops.page.Typed;
import eu.savoirfaire.workshops.planning.Decision;
import eu.savoirfaire.workshops.planning.PlannedWorkshop;
import eu.savoirfaire.workshops.planning.PlanningCommand;
import eu.savoirfaire.workshops.planning.PlanningRefusal;
import eu.savoirfaire.workshops.planning.keeping.Planning;
import eu.savoirfaire.workshops.planning.keeping.TrainersPlans;
import eu.savoirfaire.workshops.planning.table.PlanningAction;
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
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Steps on which more is said: each tells what follows from it before it is done. */
@Hidden
@Controller("/workshops/plan/{id}/change")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@ExecuteOn(TaskExecutors.BLOCKING)
class ChangePages {
    private static final String FORM = "change";
    private static final int LONGEST_REASON = 2000;
    private static final int MOST_SEATS = 10_000;

    private final TrainersPlans plans;
    private final Planning planning;
    private final PlanViews views;
    private final CurrentActor actor;

    ChangePages(TrainersPlans plans, Planning planning, PlanViews views, CurrentActor actor) {
        this.plans = plans;
        this.planning = planning;
        this.views = views;
        this.actor = actor;
    }

    @Get("/{act}")
    Page asked(UUID id, String act) {
        var workshop = plans.require(id);
        var before = new HashMap<>(PlanForm.of(workshop.plan().hours()));
        return page(view(workshop, action(workshop, act), new Typed(before), FormErrors.none()));
    }

    @Post("/{act}")
    @KeepsTyped
    HttpResponse<?> change(HttpRequest<?> request, UUID id, String act, @Body Map<String, Object> form) {
        var workshop = plans.require(id);
        var action = action(workshop, act);
        var typed = new Typed(form);
        if (Visit.of(request).switching()) {
            return HttpResponse.ok(
                    page(view(workshop, action, typed, FormErrors.none())).keepingForm(FORM));
        }
        return switch (read(workshop, action, typed)) {
            case Asked.Wrong(var errors) ->
                HttpResponse.badRequest(
                        page(view(workshop, action, typed, errors)).keepingForm(FORM));
            case Asked.Fine(var command) -> done(workshop, action, typed, command);
        };
    }

    private ChangeView view(PlannedWorkshop workshop, PlanningAction action, Typed typed, FormErrors errors) {
        return new ChangeView(workshop, action, views.numbers(workshop), typed, errors);
    }

    private sealed interface Asked {
        record Fine(PlanningCommand command) implements Asked {}

        record Wrong(FormErrors errors) implements Asked {}
    }

    private static Asked read(PlannedWorkshop workshop, PlanningAction action, Typed typed) {
        var reason = typed.text("reason");
        if (reason.length() > LONGEST_REASON) {
            return wrong("reason", Label.key("workshops.plan.reason.long", LONGEST_REASON));
        }
        return switch (action) {
            case MOVE, RESCHEDULE -> {
                var hours = HoursForm.read(typed, FormErrors.none());
                yield hours.hours()
                        .<Asked>map(read -> new Asked.Fine(new PlanningCommand.To(action, read)))
                        .orElseGet(() -> new Asked.Wrong(hours.errors()));
            }
            case RESIZE -> resized(typed);
            case CHANGE_MODE -> moded(workshop, typed, reason);
            default -> new Asked.Fine(new PlanningCommand.Because(action, reason));
        };
    }

    private static Asked resized(Typed typed) {
        var channel = typed.one(Channel.class, "channel");
        var seats = typed.number("seats").orElse(0);
        if (channel.isEmpty()) {
            return wrong("channel", Label.key("workshops.plan.channel.wrong"));
        }
        return seats < 1 || seats > MOST_SEATS
                ? wrong("seats", Label.key("workshops.plan.seats.wrong", MOST_SEATS))
                : new Asked.Fine(new PlanningCommand.Resize(channel.get(), seats));
    }

    private static Asked moded(PlannedWorkshop workshop, Typed typed, String reason) {
        var mode = typed.one(Mode.class, "mode").orElse(workshop.plan().mode());
        var seats = new EnumMap<Channel, Integer>(Channel.class);
        typed.number("room").ifPresent(number -> seats.put(Channel.ROOM, number));
        typed.number("online").ifPresent(number -> seats.put(Channel.ONLINE, number));
        var place = Optional.of(typed.text("place")).filter(text -> !text.isEmpty());
        return new Asked.Fine(new PlanningCommand.ChangeMode(mode, place, seats, reason));
    }

    private HttpResponse<?> done(
            PlannedWorkshop workshop, PlanningAction action, Typed typed, PlanningCommand command) {
        if (planning.perform(workshop.id(), typed.version(), command)
                instanceof Decision.Not<PlannedWorkshop>(var why)) {
            var field = why instanceof PlanningRefusal.Lacking(var need) ? field(need) : FORM;
            var view = view(workshop, action, typed, FormErrors.none().with(field, Label.of(why)));
            return HttpResponse.status(HttpStatus.valueOf(why.kind().status()))
                    .body(page(view).keepingForm(FORM));
        }
        return HttpResponse.seeOther(
                URI.create("/workshops/plan/" + workshop.id().value() + "?done=" + Acts.word(action)));
    }

    private static String field(PlanningRefusal.Need need) {
        return switch (need) {
            case REASON -> "reason";
            case PLACE -> "place";
            case SEATS -> "seats";
            case FUTURE -> "day";
            case TITLE, LANGUAGES -> FORM;
        };
    }

    private PlanningAction action(PlannedWorkshop workshop, String act) {
        return Acts.withWords(act)
                .filter(action -> Acts.isPossible(workshop, action, actor.get()))
                .orElseThrow(() -> new Refused(Acts.withWords(act)
                        .<PlanningRefusal>map(action -> new PlanningRefusal.NotNow(workshop.state(), action))
                        .orElseGet(PlanningRefusal.NotFound::new)));
    }

    private static Asked wrong(String field, Label why) {
        return new Asked.Wrong(FormErrors.none().with(field, why));
    }

    private static Page page(ChangeView view) {
        return Page.titled("workshops/plan/change", view, view.heading())
                .below(Label.key("workshops.plan.title"), "/workshops/plan")
                .below(Label.of(view.workshop().plan().title()), view.href());
    }
}
