package eu.savoirfaire.platform.mandate.mine;

import eu.savoirfaire.infra.access.OrganisationNames;
import eu.savoirfaire.infra.refusal.Refused;
import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.infra.web.page.Page;
import eu.savoirfaire.platform.MandateId;
import eu.savoirfaire.platform.account.SignedIn;
import eu.savoirfaire.platform.mandate.Mandate;
import eu.savoirfaire.platform.mandate.MandateRefusal;
import eu.savoirfaire.platform.mandate.Mandates;
import eu.savoirfaire.platform.mandate.acting.DoneBy;
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
import java.util.UUID;

/** Taking a mandate back in two steps: what will happen, then it is done. */
@Controller("/account/mandates/{id}")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@ExecuteOn(TaskExecutors.BLOCKING)
@Hidden
class RevokePages {
    private final Mandates mandates;
    private final DoneBy names;
    private final OrganisationNames organisations;

    RevokePages(Mandates mandates, DoneBy names, OrganisationNames organisations) {
        this.mandates = mandates;
        this.names = names;
        this.organisations = organisations;
    }

    @Get("/revoke")
    Page check(HttpRequest<?> request, UUID id) {
        return page("platform/mandate/revoke", "platform.mandate.revoke", mine(request, id));
    }

    @Post("/revoke")
    HttpResponse<?> revoke(HttpRequest<?> request, UUID id) {
        var mandate = mine(request, id);
        // sent twice, it is done all the same
        if (mandate.state() != Mandate.State.REVOKED) {
            mandates.revoke(mandate.id());
        }
        return HttpResponse.seeOther(URI.create("/account/mandates/" + id + "/revoked"));
    }

    @Get("/revoked")
    Page done(HttpRequest<?> request, UUID id) {
        var mandate = mine(request, id);
        if (mandate.state() != Mandate.State.REVOKED) {
            throw new Refused(new MandateRefusal.NotThere());
        }
        return page("platform/mandate/revoked", "platform.mandate.revoked", mandate);
    }

    private Mandate mine(HttpRequest<?> request, UUID id) {
        return mandates.of(SignedIn.require(request).person()).stream()
                .filter(mandate -> mandate.id().equals(new MandateId(id)))
                .findFirst()
                .orElseThrow(() -> new Refused(new MandateRefusal.NotThere()));
    }

    private Page page(String template, String title, Mandate mandate) {
        var holder = mandate.holder();
        var view = new RevokeView(
                mandate.id().value().toString(),
                holder.map(one -> names.name(one.caseWorker())).orElseGet(() -> Label.key("platform.done-by.gone")),
                holder.flatMap(one -> organisations.name(one.organisation())).orElse(""));
        return Page.of(template, view, title)
                .below(Label.key("platform.account"), "/account")
                .below(MyMandatePages.TITLE, "/account/mandates");
    }

    /** Whose mandate is taken back. */
    record RevokeView(String id, Label caseWorker, String organisation) {}
}
