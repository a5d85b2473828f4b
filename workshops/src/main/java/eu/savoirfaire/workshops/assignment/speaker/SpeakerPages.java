package eu.savoirfaire.workshops.assignment.speaker;

import eu.savoirfaire.infra.access.CurrentActor;
import eu.savoirfaire.infra.access.OrganisationNames;
import eu.savoirfaire.infra.web.form.FormErrors;
import eu.savoirfaire.infra.web.guard.Allowance;
import eu.savoirfaire.infra.web.guard.RateLimits;
import eu.savoirfaire.infra.web.guard.SecretAddress;
import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.infra.web.page.Page;
import eu.savoirfaire.infra.web.text.Phrase;
import eu.savoirfaire.infra.web.visit.Address;
import eu.savoirfaire.infra.web.visit.Visit;
import eu.savoirfaire.workshops.assignment.AssignmentTable.State;
import eu.savoirfaire.workshops.assignment.keeping.Assignments;
import eu.savoirfaire.workshops.assignment.keeping.KeptAssignment;
import eu.savoirfaire.workshops.planning.Decision;
import eu.savoirfaire.workshops.planning.PlannedWorkshop;
import eu.savoirfaire.workshops.planning.keeping.Addresses;
import eu.savoirfaire.workshops.planning.keeping.Plans;
import eu.savoirfaire.workshops.programme.Item;
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
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Where the link of a speaker without an account leads. Looking at it changes nothing. */
@Hidden
@SecretAddress
@Controller("/speakers/{secret}")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@ExecuteOn(TaskExecutors.BLOCKING)
class SpeakerPages {
    private static final Allowance KNOCKS = new Allowance("speaker", 60, Duration.ofMinutes(1));
    private static final Set<String> DONE = Set.of("yes", "no");

    private final Inviting inviting;
    private final Assignments assignments;
    private final Programmes programmes;
    private final Plans plans;
    private final Addresses addresses;
    private final OrganisationNames organisations;
    private final CurrentActor actor;
    private final RateLimits limits;

    SpeakerPages(
            Inviting inviting,
            Assignments assignments,
            Programmes programmes,
            Plans plans,
            Addresses addresses,
            OrganisationNames organisations,
            CurrentActor actor,
            RateLimits limits) {
        this.inviting = inviting;
        this.assignments = assignments;
        this.programmes = programmes;
        this.plans = plans;
        this.addresses = addresses;
        this.organisations = organisations;
        this.actor = actor;
        this.limits = limits;
    }

    @Get
    HttpResponse<?> show(HttpRequest<?> request, Visit visit, String secret) {
        limits.require(request, KNOCKS);
        var done =
                visit.parameter("done").filter(DONE::contains).map(word -> Label.key("workshops.asked.done." + word));
        return HttpResponse.ok(page(inviting.found(secret), done, FormErrors.none()));
    }

    @Post("/confirm")
    HttpResponse<?> confirm(HttpRequest<?> request, String secret, @Body Map<String, Object> form) {
        return answered(request, secret, true);
    }

    @Post("/decline")
    HttpResponse<?> decline(HttpRequest<?> request, String secret, @Body Map<String, Object> form) {
        return answered(request, secret, false);
    }

    /** Into the account of whoever is signed in, which has the address that the mail went to. */
    @Post("/join")
    HttpResponse<?> join(HttpRequest<?> request, String secret, @Body Map<String, Object> form) {
        limits.require(request, KNOCKS);
        inviting.join(secret);
        return HttpResponse.seeOther(URI.create("/assignments"));
    }

    private HttpResponse<?> answered(HttpRequest<?> request, String secret, boolean yes) {
        limits.require(request, KNOCKS);
        if (inviting.answer(secret, yes) instanceof Decision.Not<KeptAssignment>(var why)) {
            var errors = FormErrors.none().with("asked", Label.of(why));
            return HttpResponse.status(HttpStatus.valueOf(why.kind().status()))
                    .body(page(inviting.found(secret), Optional.empty(), errors));
        }
        return HttpResponse.seeOther(URI.create("/speakers/" + secret + "?done=" + (yes ? "yes" : "no")));
    }

    private Page page(InvitedSpeaker speaker, Optional<Label> done, FormErrors errors) {
        var workshop = plans.find(speaker.workshop()).orElseThrow();
        var kept = assignments.find(speaker.assignment()).orElseThrow();
        var state = kept.assignment().state();
        var over = workshop.state().isOver();
        var person = actor.get().person().filter(_ -> actor.get().onBehalfOf().isEmpty());
        var here = speaker.href();
        var view = new SpeakerView(
                here,
                speaker.name(),
                organisations.name(workshop.plan().holder()).orElse("Savoir Faire"),
                new Phrase(workshop.plan().title(), workshop.plan().language()),
                workshop.plan().kind().mayBePublic()
                        ? addresses.of(workshop.id()).map(slug -> "/workshops/" + slug)
                        : Optional.empty(),
                Label.key("workshops.role." + kept.assignment().part()),
                item(kept, workshop).map(item -> SpeakerView.Talk.of(item, workshop)),
                Label.key("workshops.assignment.state." + state),
                state == State.CONFIRMED,
                state == State.INVITED && kept.assignment().asked() > 1,
                !over && state == State.INVITED,
                !over && (state == State.INVITED || state == State.CONFIRMED),
                person.isPresent(),
                person.filter(one -> inviting.isOf(speaker, one)).isPresent(),
                Address.of("/account/sign-in").with("next", here).toString(),
                Address.of("/account/register").with("next", here).toString(),
                done,
                errors);
        return Page.of("workshops/speaker/answer", view, "workshops.asked.title");
    }

    private Optional<Item> item(KeptAssignment kept, PlannedWorkshop workshop) {
        return programmes.working(workshop.id()).items().stream()
                .filter(item -> item.id().equals(kept.assignment().item()))
                .findFirst();
    }
}
