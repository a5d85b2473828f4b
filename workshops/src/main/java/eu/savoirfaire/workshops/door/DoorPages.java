package eu.savoirfaire.workshops.door;

import eu.savoirfaire.infra.refusal.Refused;
import eu.savoirfaire.infra.web.form.FormErrors;
import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.infra.web.page.Page;
import eu.savoirfaire.infra.web.visit.Visit;
import eu.savoirfaire.workshops.Channel;
import eu.savoirfaire.workshops.RegistrationId;
import eu.savoirfaire.workshops.WorkshopId;
import eu.savoirfaire.workshops.page.DeskTrail;
import eu.savoirfaire.workshops.planning.Decision;
import eu.savoirfaire.workshops.planning.PlannedWorkshop;
import eu.savoirfaire.workshops.registration.Admissions;
import eu.savoirfaire.workshops.registration.Registration;
import eu.savoirfaire.workshops.registration.RegistrationRefusal;
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
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The host's page at the door: a code, a list, those who wait; and the sheet to sign. */
@Controller("/workshops/plan/{id}/door")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@ExecuteOn(TaskExecutors.BLOCKING)
@Hidden
class DoorPages {
    private final CheckIns checkIns;
    private final Admissions admissions;
    private final DoorViews views;
    private final DeskTrail trail;

    DoorPages(CheckIns checkIns, Admissions admissions, DoorViews views, DeskTrail trail) {
        this.checkIns = checkIns;
        this.admissions = admissions;
        this.views = views;
        this.trail = trail;
    }

    @Get
    Page door(Visit visit, UUID id) {
        return page(ours(id), "", visit.parameter("done").map(DoorPages::said).orElse(null), FormErrors.none());
    }

    @Get("/sheet")
    Page sheet(UUID id) {
        var workshop = ours(id);
        var view = views.of(workshop, "", null, FormErrors.none());
        return trail.above(Page.of("workshops/door/sheet", view, "workshops.door.sheet.title"), workshop)
                .below(Label.key("workshops.door.title"), "/workshops/plan/" + id + "/door");
    }

    @Post("/code")
    HttpResponse<?> scan(UUID id, @Body Map<String, Object> form) {
        var workshop = ours(id);
        var code = form.get("code") instanceof String text ? text.strip() : "";
        return told(workshop, checkIns.scan(workshop.id(), code), "in", "code", code);
    }

    @Post("/tick")
    HttpResponse<?> tick(UUID id, @Body Map<String, Object> form) {
        var workshop = ours(id);
        return told(workshop, checkIns.tick(workshop.id(), one(form)), "in", "guests", "");
    }

    @Post("/undo")
    HttpResponse<?> takeBack(UUID id, @Body Map<String, Object> form) {
        var workshop = ours(id);
        return told(workshop, checkIns.takeBack(workshop.id(), one(form)), "out", "guests", "");
    }

    /** Seats that are free go to those who are there, in the order of the queue, and they are in. */
    @Post("/admit")
    HttpResponse<?> admit(UUID id, @Body Map<String, Object> form) {
        var workshop = ours(id);
        try {
            var admitted = admissions.admit(workshop.id(), Channel.ROOM, all(form));
            admitted.forEach(one -> checkIns.tick(workshop.id(), one.id()));
            return back(id, admitted.isEmpty() ? "full" : "admitted");
        } catch (Refused refused) {
            return again(workshop, new Decision.Not<>(refused.refusal()), "waiting", "");
        }
    }

    private HttpResponse<?> told(
            PlannedWorkshop workshop, Decision<Registration> decision, String done, String field, String code) {
        return switch (decision) {
            case Decision.Done<Registration> _ -> back(workshop.id().value(), done);
            case Decision.DoneAlready<Registration> _ -> back(workshop.id().value(), "known");
            case Decision.Not<Registration> not -> again(workshop, not, field, code);
        };
    }

    private HttpResponse<?> again(PlannedWorkshop workshop, Decision.Not<Registration> not, String field, String code) {
        var errors = FormErrors.none().with(field, Label.of(not.why()));
        return HttpResponse.status(HttpStatus.valueOf(not.why().kind().status()))
                .body(page(workshop, code, null, errors));
    }

    private static HttpResponse<?> back(UUID id, String done) {
        return HttpResponse.seeOther(URI.create("/workshops/plan/" + id + "/door?done=" + done));
    }

    private Page page(PlannedWorkshop workshop, String code, @Nullable Label done, FormErrors errors) {
        return trail.above(
                Page.of("workshops/door/door", views.of(workshop, code, done, errors), "workshops.door.title"),
                workshop);
    }

    private static @Nullable Label said(String done) {
        return Set.of("in", "out", "known", "admitted", "full").contains(done)
                ? Label.key("workshops.door.done." + done)
                : null;
    }

    private PlannedWorkshop ours(UUID id) {
        return checkIns.require(new WorkshopId(id));
    }

    private static RegistrationId one(Map<String, Object> form) {
        return all(form).stream().findFirst().orElseThrow(() -> new Refused(new RegistrationRefusal.NotFound()));
    }

    private static Set<RegistrationId> all(Map<String, Object> form) {
        var typed = switch (form.get("registration")) {
            case String text -> List.of(text);
            case Collection<?> several -> several.stream().map(String::valueOf).toList();
            case null, default -> List.<String>of();
        };
        try {
            return typed.stream()
                    .map(text -> new RegistrationId(UUID.fromString(text)))
                    .collect(Collectors.toSet());
        } catch (IllegalArgumentException none) {
            throw new Refused(new RegistrationRefusal.NotFound());
        }
    }
}
