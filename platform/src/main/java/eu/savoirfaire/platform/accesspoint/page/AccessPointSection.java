package eu.savoirfaire.platform.accesspoint.page;

import eu.savoirfaire.infra.access.OrganisationNames;
import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.infra.web.visit.Visit;
import eu.savoirfaire.platform.accesspoint.AccessPoint;
import eu.savoirfaire.platform.accesspoint.AccessPoints;
import eu.savoirfaire.platform.organisation.Organisation;
import eu.savoirfaire.platform.organisation.reading.OrganisationSection;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Where an organisation receives people, on its page. */
@Singleton
final class AccessPointSection implements OrganisationSection {
    private final AccessPoints points;
    private final OrganisationNames organisations;

    AccessPointSection(AccessPoints points, OrganisationNames organisations) {
        this.points = points;
        this.organisations = organisations;
    }

    @Override
    public Optional<Content> of(Organisation organisation, Visit visit) {
        var entries = points.inService().stream()
                .filter(point -> organisations.present(point.organisation()).equals(organisation.id()))
                .map(AccessPointSection::entry)
                .toList();
        return entries.isEmpty()
                ? Optional.empty()
                : Optional.of(new Content(Label.key("platform.access-points"), entries, Optional.empty()));
    }

    @Override
    public int order() {
        return 20;
    }

    private static Entry entry(AccessPoint point) {
        return new Entry(
                Label.of(point.details().name()),
                "/access-points/" + point.id().value(),
                Optional.of(Label.of(point.details().municipality())));
    }
}
