package eu.savoirfaire.workshops.door;

import eu.savoirfaire.infra.access.CurrentActor;
import eu.savoirfaire.infra.privacy.Viewing;
import eu.savoirfaire.infra.refusal.Refused;
import eu.savoirfaire.infra.web.guard.Allowance;
import eu.savoirfaire.infra.web.guard.RateLimits;
import eu.savoirfaire.infra.web.page.Page;
import eu.savoirfaire.infra.web.text.Phrase;
import eu.savoirfaire.workshops.pass.Passes;
import eu.savoirfaire.workshops.planning.Decision;
import eu.savoirfaire.workshops.planning.PlannedWorkshop;
import eu.savoirfaire.workshops.planning.keeping.Plans;
import eu.savoirfaire.workshops.registration.Registration;
import eu.savoirfaire.workshops.registration.RegistrationRefusal;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
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
import java.time.Duration;
import java.util.List;

/**
 * What the QR code of a pass leads to. The camera of any phone opens it; to a host it shows whose pass it is, to everybody else
 * that a host has to see it. Looking changes nothing: the host lets somebody in with a button.
 */
@Controller("/check-in/{code}")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@ExecuteOn(TaskExecutors.BLOCKING)
@Hidden
class CheckInPages {
    private static final Allowance LOOKS = new Allowance("check-in", 120, Duration.ofMinutes(1));

    private final Passes passes;
    private final Plans plans;
    private final CheckIns checkIns;
    private final DoorViews views;
    private final Viewing viewing;
    private final CurrentActor actor;
    private final RateLimits limits;

    CheckInPages(
            Passes passes,
            Plans plans,
            CheckIns checkIns,
            DoorViews views,
            Viewing viewing,
            CurrentActor actor,
            RateLimits limits) {
        this.passes = passes;
        this.plans = plans;
        this.checkIns = checkIns;
        this.views = views;
        this.viewing = viewing;
        this.actor = actor;
        this.limits = limits;
    }

    @Get
    Page look(HttpRequest<?> request, String code) {
        limits.require(request, LOOKS);
        var registration = known(code);
        var workshop = plans.find(registration.workshop()).orElseThrow();
        return Page.of("workshops/door/pass", view(code, registration, workshop), "workshops.door.pass.title");
    }

    @Post
    HttpResponse<?> enter(HttpRequest<?> request, String code) {
        limits.require(request, LOOKS);
        var registration = known(code);
        var done = checkIns.scan(registration.workshop(), code);
        if (done instanceof Decision.Not<Registration>(var why)) {
            throw new Refused(why);
        }
        var word = done instanceof Decision.Done ? "in" : "known";
        return HttpResponse.seeOther(
                URI.create("/workshops/plan/" + registration.workshop().value() + "/door?done=" + word));
    }

    private PassView view(String code, Registration registration, PlannedWorkshop workshop) {
        var host = workshop.isOfHost(actor.get());
        viewing.ofAll(host ? registration.person().stream().toList() : List.of(), "workshop-pass");
        var plan = workshop.plan();
        return new PassView(
                code, new Phrase(plan.title(), plan.language()), host, host ? views.name(registration) : "");
    }

    private Registration known(String code) {
        return passes.entering(code).orElseThrow(() -> new Refused(new RegistrationRefusal.NotFound()));
    }

    /**
     * A pass.
     *
     * @param host whether whoever looks may let them in
     * @param name whose it is; empty for everybody else
     */
    record PassView(String code, Phrase title, boolean host, String name) {}
}
