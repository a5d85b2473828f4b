package eu.savoirfaire.platform.organisation;

import eu.savoirfaire.infra.access.OrganisationId;
import eu.savoirfaire.infra.access.OrganisationNames;
import eu.savoirfaire.infra.identity.TimeOrderedIds;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Optional;

/** The registry by name. Nothing is ever merged here: similar names are two organisations until a curator says otherwise. */
@Singleton
class OrganisationRegistry implements OrganisationNames {
    private final OrganisationRows organisations;
    private final TimeOrderedIds ids;
    private final Clock clock;

    OrganisationRegistry(OrganisationRows organisations, TimeOrderedIds ids, Clock clock) {
        this.organisations = organisations;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<String> name(OrganisationId organisation) {
        return organisations.findById(organisation.value()).map(OrganisationRow::name);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<OrganisationId> find(String name) {
        return name.isBlank() ? Optional.empty() : known(new OrganisationName(name));
    }

    @Override
    @Transactional
    public OrganisationId named(String name) {
        var wanted = new OrganisationName(name);
        return known(wanted).orElseGet(() -> entered(wanted));
    }

    private OrganisationId entered(OrganisationName name) {
        organisations.enter(ids.next(), name.text(), name.folded(), clock.instant());
        return known(name)
                .orElseThrow(() -> new IllegalStateException("An organisation went away while it was entered"));
    }

    private Optional<OrganisationId> known(OrganisationName name) {
        return organisations.findByName(name.text()).map(row -> new OrganisationId(row.id()));
    }
}
