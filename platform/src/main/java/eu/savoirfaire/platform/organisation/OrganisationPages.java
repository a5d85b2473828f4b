package eu.savoirfaire.platform.organisation;

import eu.savoirfaire.catalogue.Catalogue;
import eu.savoirfaire.infra.access.OrganisationId;
import eu.savoirfaire.infra.web.page.Page;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Hidden;

/** Who shares practices. */
@Hidden
@Controller("/organisations")
final class OrganisationPages {
    private final OrganisationRows organisations;
    private final Catalogue catalogue;

    OrganisationPages(OrganisationRows organisations, Catalogue catalogue) {
        this.organisations = organisations;
        this.catalogue = catalogue;
    }

    @Get
    @Produces(MediaType.TEXT_HTML)
    @ExecuteOn(TaskExecutors.BLOCKING)
    Page list() {
        var practices = catalogue.practicesByOrganisation();
        var view = new OrganisationsView(organisations.findAllOrderByFoldedAndName().stream()
                .map(row -> new OrganisationsView.Entry(
                        row.id().toString(), row.name(), practices.getOrDefault(new OrganisationId(row.id()), 0L)))
                .filter(entry -> entry.practices() > 0)
                .toList());
        return Page.of("platform/organisations", view, "platform.organisations");
    }
}
