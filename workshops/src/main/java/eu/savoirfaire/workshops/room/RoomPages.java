package eu.savoirfaire.workshops.room;

import eu.savoirfaire.infra.access.CurrentActor;
import eu.savoirfaire.infra.refusal.Refused;
import eu.savoirfaire.infra.web.form.Choice;
import eu.savoirfaire.infra.web.form.FormErrors;
import eu.savoirfaire.infra.web.guard.KeepsTyped;
import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.infra.web.page.Page;
import eu.savoirfaire.infra.web.text.Phrase;
import eu.savoirfaire.infra.web.visit.Visit;
import eu.savoirfaire.workshops.WorkshopId;
import eu.savoirfaire.workshops.page.DeskTrail;
import eu.savoirfaire.workshops.planning.PlannedWorkshop;
import eu.savoirfaire.workshops.planning.keeping.Plans;
import eu.savoirfaire.workshops.registration.RegistrationRefusal;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
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
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** Where whoever leads a workshop says where its room is. */
@Controller("/workshops/plan/{id}/room")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@ExecuteOn(TaskExecutors.BLOCKING)
@Hidden
class RoomPages {
    private final OnlineRooms rooms;
    private final Plans plans;
    private final CurrentActor actor;
    private final DeskTrail trail;

    RoomPages(OnlineRooms rooms, Plans plans, CurrentActor actor, DeskTrail trail) {
        this.rooms = rooms;
        this.plans = plans;
        this.actor = actor;
        this.trail = trail;
    }

    @Get
    Page form(Visit visit, UUID id) {
        var workshop = ours(id);
        var now = rooms.of(workshop);
        var kind = now.map(room -> word(room.kind())).orElse("address");
        var saved = visit.parameter("done").isPresent();
        return page(workshop, kind, now.map(OnlineRoom::address).orElse(""), saved, FormErrors.none());
    }

    @Post
    @KeepsTyped
    HttpResponse<?> choose(HttpRequest<?> request, UUID id, @Body Map<String, Object> form) {
        var workshop = ours(id);
        var kind = text(form, "kind");
        var address = text(form, "address");
        if (Visit.of(request).switching()) {
            return HttpResponse.ok(
                    page(workshop, kind, address, false, FormErrors.none()).keepingForm("room"));
        }
        try {
            rooms.choose(workshop.id(), kind(kind), address);
            return HttpResponse.seeOther(URI.create("/workshops/plan/" + id + "/room?done=yes"));
        } catch (Refused refused) {
            var field = refused.refusal() instanceof RoomRefusal.NotHere ? "kind" : "address";
            var errors = FormErrors.none().with(field, Label.of(refused.refusal()));
            return HttpResponse.badRequest(
                    page(workshop, kind, address, false, errors).keepingForm("room"));
        }
    }

    private Page page(PlannedWorkshop workshop, String kind, String address, boolean saved, FormErrors errors) {
        var choices = rooms.choices().stream()
                .map(one -> new Choice(
                        word(one),
                        Label.key("workshops.room.kind." + word(one)),
                        word(one).equals(kind),
                        Label.key("workshops.room.kind." + word(one) + ".hint")))
                .toList();
        var plan = workshop.plan();
        var view = new RoomView(
                workshop.id().value().toString(),
                new Phrase(plan.title(), plan.language()),
                choices,
                address,
                saved,
                errors);
        return trail.above(Page.of("workshops/room/choose", view, "workshops.room.choose.title"), workshop);
    }

    private PlannedWorkshop ours(UUID id) {
        return plans.find(new WorkshopId(id))
                .filter(workshop -> workshop.isOfHost(actor.get()))
                .orElseThrow(() -> new Refused(new RegistrationRefusal.NotFound()));
    }

    private static OnlineRoom.Kind kind(String word) {
        return Arrays.stream(OnlineRoom.Kind.values())
                .filter(one -> word(one).equals(word))
                .findFirst()
                .orElseThrow(() -> new Refused(new RoomRefusal.NotHere()));
    }

    private static String word(OnlineRoom.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    private static String text(Map<String, Object> form, String name) {
        return form.get(name) instanceof String text ? text.strip() : "";
    }

    /**
     * The form.
     *
     * @param saved whether that was just done
     */
    record RoomView(String id, Phrase title, List<Choice> choices, String address, boolean saved, FormErrors errors) {}
}
