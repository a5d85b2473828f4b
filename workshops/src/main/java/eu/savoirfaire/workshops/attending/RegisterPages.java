package eu.savoirfaire.workshops.attending;

import eu.savoirfaire.infra.access.CurrentActor;
import eu.savoirfaire.infra.access.OrganisationNames;
import eu.savoirfaire.infra.refusal.Refused;
import eu.savoirfaire.infra.web.form.FormErrors;
import eu.savoirfaire.infra.web.guard.KeepsTyped;
import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.infra.web.page.Page;
import eu.savoirfaire.infra.web.text.Phrase;
import eu.savoirfaire.infra.web.visit.Visit;
import eu.savoirfaire.workshops.planning.Decision;
import eu.savoirfaire.workshops.planning.PlannedWorkshop;
import eu.savoirfaire.workshops.queue.SeatPool;
import eu.savoirfaire.workshops.queue.SeatPools;
import eu.savoirfaire.workshops.registration.Attendees;
import eu.savoirfaire.workshops.registration.Registration;
import eu.savoirfaire.workshops.registration.RegistrationRefusal;
import eu.savoirfaire.workshops.registration.Registrations;
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

/** Asking for a seat at a workshop. */
@Controller("/workshops/{slug}/register")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@ExecuteOn(TaskExecutors.BLOCKING)
@Hidden
class RegisterPages {
    private static final String FORM = "register";

    private final WorkshopAddresses addresses;
    private final Registrations registrations;
    private final Attendees attendees;
    private final SeatPools pools;
    private final OrganisationNames names;
    private final CurrentActor actor;

    RegisterPages(
            WorkshopAddresses addresses,
            Registrations registrations,
            Attendees attendees,
            SeatPools pools,
            OrganisationNames names,
            CurrentActor actor) {
        this.addresses = addresses;
        this.registrations = registrations;
        this.attendees = attendees;
        this.pools = pools;
        this.names = names;
        this.actor = actor;
    }

    /** Whoever asked already is led to what became of it, unless they can wait for the room beside an online seat. */
    @Get
    HttpResponse<?> form(Visit visit, String slug) {
        var workshop = find(slug);
        var mine = attendees.active(workshop.id(), actor.get().person().orElseThrow());
        if (!mine.isEmpty() && visit.parameter("also").isEmpty()) {
            return shown(mine.getFirst(), "");
        }
        var form = RegisterForm.empty(workshop, visit.language());
        return HttpResponse.ok(page(slug, workshop, form, FormErrors.none()));
    }

    @Post
    @KeepsTyped
    HttpResponse<?> register(HttpRequest<?> request, String slug, @Body Map<String, Object> body) {
        var workshop = find(slug);
        var form = RegisterForm.of(body);
        if (Visit.of(request).switching()) {
            return HttpResponse.ok(page(slug, workshop, form, FormErrors.none()).keepingForm(FORM));
        }
        var errors = form.errors(workshop);
        if (errors.any()) {
            return HttpResponse.badRequest(page(slug, workshop, form, errors).keepingForm(FORM));
        }
        return switch (registrations.register(workshop.id(), form.request())) {
            case Decision.Done<Registration>(var made) -> shown(made, "?done=register");
            case Decision.DoneAlready<Registration>(var known) -> shown(known, "?done=known");
            case Decision.Not<Registration>(var why) ->
                HttpResponse.status(HttpStatus.valueOf(why.kind().status()))
                        .body(page(slug, workshop, form, FormErrors.none().with("channel", Label.of(why)))
                                .keepingForm(FORM));
        };
    }

    private static HttpResponse<?> shown(Registration registration, String done) {
        return HttpResponse.seeOther(
                URI.create("/registrations/" + registration.id().value() + done));
    }

    private Page page(String slug, PlannedWorkshop workshop, RegisterForm form, FormErrors errors) {
        var plan = workshop.plan();
        var view = new RegisterView(
                slug,
                new Phrase(plan.title(), plan.language()),
                plan.hours().start(),
                plan.hours().zone().getId(),
                pools.of(workshop.id()).stream()
                        .filter(pool -> plan.seats().containsKey(pool.channel()))
                        .map(RegisterPages::fullness)
                        .toList(),
                rule(workshop),
                plan.policy().approval(),
                workshop.takesRegistrations(),
                form.channels(workshop),
                form.languages(),
                form.zones(workshop),
                form.shortNotices(),
                form.organisations(actor.get(), names),
                errors);
        return Page.of("workshops/registration/register", view, "workshops.attend.register.title")
                .below(Label.key("workshops.list.title"), "/workshops")
                .below(Label.of(plan.title()), "/workshops/" + slug);
    }

    private static Label fullness(SeatPool pool) {
        var word = RegisterForm.word(pool.channel());
        return pool.isFull()
                ? Label.key("workshops.attend.full." + word, pool.waiting())
                : Label.key("workshops.attend.free." + word, pool.capacity() - pool.held());
    }

    private static List<Label> rule(PlannedWorkshop workshop) {
        return RegistrationViews.rule(workshop.plan().policy().priority());
    }

    private PlannedWorkshop find(String slug) {
        return addresses.find(slug).orElseThrow(() -> new Refused(new RegistrationRefusal.NotFound()));
    }
}
