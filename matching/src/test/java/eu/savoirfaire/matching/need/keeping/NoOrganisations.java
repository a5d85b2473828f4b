package eu.savoirfaire.matching.need.keeping;

import eu.savoirfaire.infra.access.OrganisationId;
import eu.savoirfaire.infra.access.OrganisationNames;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.util.Optional;

/** No organisation at all: needs have none. */
@Singleton
@Requires(property = "test.needs")
final class NoOrganisations implements OrganisationNames {

    @Override
    public Optional<String> name(OrganisationId organisation) {
        return Optional.empty();
    }

    @Override
    public Optional<OrganisationId> find(String name) {
        return Optional.empty();
    }

    @Override
    public OrganisationId named(String name) {
        throw new IllegalStateException("nobody asks for " + name);
    }
}
