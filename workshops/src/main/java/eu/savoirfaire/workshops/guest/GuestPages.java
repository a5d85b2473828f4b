package eu.savoirfaire.workshops.guest;

import eu.savoirfaire.infra.refusal.Refused;
import eu.savoirfaire.infra.web.form.FormErrors;
import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.infra.web.page.Page;
import eu.savoirfaire.infra.web.visit.Visit;
import eu.savoirfaire.workshops.RegistrationId;
import eu.savoirfaire.workshops.WorkshopId;
import eu.savoirfaire.workshops.page.DeskTrail;
import eu.savoirfaire.workshops.page.SpreadsheetText;
import eu.savoirfaire.workshops.planning.Decision;
import eu.savoirfaire.workshops.planning.PlannedWorkshop;
import eu.savoirfaire.workshops.registration.Answers;
import eu.savoirfaire.workshops.registration.Attendees;
import eu.savoirfaire.workshops.registration.Registration;
import eu.savoirfaire.workshops.registration.RegistrationRefusal;
import eu.savoirfaire.workshops.registration.table.RegistrationAction;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
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
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Those who registered for a workshop of one's own. */
@Controller("/workshops/plan/{id}/registrations")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@ExecuteOn(TaskExecutors.BLOCKING)
@Hidden
class GuestPages {
    private static final Map<String, RegistrationAction> ACTS = Map.of(
            "approve", RegistrationAction.APPROVE,
            "reject", RegistrationAction.REJECT,
            "cancel", RegistrationAction.CANCEL);
    private static final List<String> COLUMNS =
            List.of("name", "organisation", "channel", "state", "number", "registered_at");

    private final GuestList list;
    private final Answers answers;
    private final Attendees attendees;
    private final DeskTrail trail;

    GuestPages(GuestList list, Answers answers, Attendees attendees, DeskTrail trail) {
        this.list = list;
        this.answers = answers;
        this.attendees = attendees;
        this.trail = trail;
    }

    @Get
    Page all(Visit visit, UUID id) {
        var done = visit.parameter("done").map(GuestPages::said).orElse(null);
        return page(ours(id), done, FormErrors.none());
    }

    /** For a spreadsheet; without addresses. */
    @Get("/all.csv")
    @Produces("text/csv")
    HttpResponse<String> export(UUID id) {
        return HttpResponse.ok(SpreadsheetText.of(COLUMNS, list.rows(ours(id))))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"registrations.csv\"");
    }

    @Post("/{registration}/{act}")
    HttpResponse<?> answer(UUID id, UUID registration, String act) {
        var workshop = ours(id);
        var action = ACTS.get(act);
        var known = attendees
                .find(new RegistrationId(registration))
                .filter(one -> one.workshop().equals(workshop.id()));
        if (action == null || known.isEmpty()) {
            throw new Refused(new RegistrationRefusal.NotFound());
        }
        return switch (answers.answer(known.get().id(), action)) {
            case Decision.Done<Registration> _, Decision.DoneAlready<Registration> _ ->
                HttpResponse.seeOther(URI.create("/workshops/plan/" + id + "/registrations?done=" + act));
            case Decision.Not<Registration>(var why) ->
                HttpResponse.status(HttpStatus.valueOf(why.kind().status()))
                        .body(page(workshop, null, FormErrors.none().with("guests", Label.of(why))));
        };
    }

    private Page page(PlannedWorkshop workshop, @Nullable Label done, FormErrors errors) {
        return trail.above(
                Page.of("workshops/guest/list", list.of(workshop, done, errors), "workshops.guest.title"), workshop);
    }

    private static @Nullable Label said(String act) {
        return Set.of("approve", "reject", "cancel").contains(act) ? Label.key("workshops.guest.done." + act) : null;
    }

    private PlannedWorkshop ours(UUID id) {
        return list.require(new WorkshopId(id));
    }
}
