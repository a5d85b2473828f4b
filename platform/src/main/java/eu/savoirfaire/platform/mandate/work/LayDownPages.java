package eu.savoirfaire.platform.mandate.work;

import eu.savoirfaire.infra.refusal.Refused;
import eu.savoirfaire.infra.web.page.Page;
import eu.savoirfaire.platform.MandateId;
import eu.savoirfaire.platform.account.SignedIn;
import eu.savoirfaire.platform.mandate.Mandate;
import eu.savoirfaire.platform.mandate.MandateRefusal;
import eu.savoirfaire.platform.mandate.Mandates;
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
import java.time.Clock;
import java.util.UUID;

/** A case worker gives a mandate back. */
@Controller("/mandates/{id}/lay-down")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@ExecuteOn(TaskExecutors.BLOCKING)
@Hidden
class LayDownPages {
    private final Mandates mandates;
    private final HeldMandates held;
    private final Clock clock;

    LayDownPages(Mandates mandates, HeldMandates held, Clock clock) {
        this.mandates = mandates;
        this.held = held;
        this.clock = clock;
    }

    @Get
    Page check(HttpRequest<?> request, UUID id) {
        var mandate = mandates.heldBy(SignedIn.require(request).person()).stream()
                .filter(one -> one.id().equals(new MandateId(id)))
                .filter(one -> one.inForce(clock.instant()) || one.waiting(clock.instant()))
                .findFirst()
                .orElseThrow(() -> new Refused(new MandateRefusal.NotThere()));
        return Page.of("platform/mandate/lay-down", view(mandate), "platform.mandate.lay-down")
                .below(WorkPages.TITLE, "/mandates");
    }

    @Post
    HttpResponse<?> layDown(UUID id) {
        mandates.layDown(new MandateId(id));
        return HttpResponse.seeOther(URI.create("/mandates"));
    }

    private LayDownView view(Mandate mandate) {
        return new LayDownView(mandate.id().value().toString(), held.name(mandate.person()));
    }

    /** Whose mandate is given back. */
    record LayDownView(String id, String name) {}
}
