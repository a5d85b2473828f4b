package eu.savoirfaire.platform.mandate.work;

import eu.savoirfaire.infra.access.OrganisationId;
import eu.savoirfaire.infra.access.OrganisationNames;
import eu.savoirfaire.infra.access.Role;
import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.infra.web.page.Page;
import eu.savoirfaire.platform.account.SignedIn;
import eu.savoirfaire.platform.mandate.Mandates;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** What a coordinator sees of the mandates of the organisation: how many there are, and nobody's name. */
@Controller("/mandates/counts")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
@Hidden
class CountPages {
    private final Mandates mandates;
    private final OrganisationNames organisations;

    CountPages(Mandates mandates, OrganisationNames organisations) {
        this.mandates = mandates;
        this.organisations = organisations;
    }

    @Get
    Page show(HttpRequest<?> request) {
        var coordinated = SignedIn.require(request).self().heldIn().getOrDefault(Role.COORDINATOR, Set.of());
        var view = new CountsView(coordinated.stream()
                .map(this::counted)
                .sorted(Comparator.comparing(Counted::organisation))
                .toList());
        return Page.of("platform/mandate/counts", view, "platform.mandate.counts")
                .below(Label.key("platform.account"), "/account");
    }

    private Counted counted(OrganisationId organisation) {
        return new Counted(organisations.name(organisation).orElse(""), mandates.count(organisation));
    }

    /** One row for each organisation that is coordinated. */
    record CountsView(List<Counted> rows) {}

    record Counted(String organisation, Mandates.Count count) {}
}
