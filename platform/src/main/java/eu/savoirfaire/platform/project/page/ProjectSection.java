package eu.savoirfaire.platform.project.page;

import eu.savoirfaire.infra.access.OrganisationNames;
import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.infra.web.visit.Visit;
import eu.savoirfaire.platform.organisation.Organisation;
import eu.savoirfaire.platform.organisation.reading.OrganisationSection;
import eu.savoirfaire.platform.project.Partner;
import eu.savoirfaire.platform.project.Project;
import eu.savoirfaire.platform.project.Projects;
import jakarta.inject.Singleton;
import java.util.Optional;

/** In which projects an organisation takes part and as what, on its page. */
@Singleton
final class ProjectSection implements OrganisationSection {
    private final Projects projects;
    private final OrganisationNames organisations;

    ProjectSection(Projects projects, OrganisationNames organisations) {
        this.projects = projects;
        this.organisations = organisations;
    }

    @Override
    public Optional<Content> of(Organisation organisation, Visit visit) {
        var entries = projects.all().stream()
                .flatMap(project -> project.partners().stream()
                        .filter(partner ->
                                organisations.present(partner.organisation()).equals(organisation.id()))
                        .map(partner -> entry(project, partner, visit)))
                .distinct()
                .toList();
        return entries.isEmpty()
                ? Optional.empty()
                : Optional.of(new Content(Label.key("platform.projects"), entries, Optional.empty()));
    }

    @Override
    public int order() {
        return 30;
    }

    private static Entry entry(Project project, Partner partner, Visit visit) {
        return new Entry(
                Label.of(project.title(visit.language()).text()),
                "/projects/" + project.id().value(),
                Optional.of(Label.key("platform.partner.role." + partner.role().code())));
    }
}
