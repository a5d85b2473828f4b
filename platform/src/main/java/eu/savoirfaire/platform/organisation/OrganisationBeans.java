package eu.savoirfaire.platform.organisation;

import eu.savoirfaire.infra.access.OrganisationId;
import eu.savoirfaire.infra.access.Owner;
import eu.savoirfaire.infra.access.Ownership;
import eu.savoirfaire.infra.access.Reference;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.UUID;

/** What the registry contributes to the ground. */
@Factory
final class OrganisationBeans {

    @Singleton
    @Named("organisation")
    Ownership ownership() {
        return new Itself();
    }

    /** An organisation is its own. */
    private static final class Itself implements Ownership {
        @Override
        public String kind() {
            return "organisation";
        }

        @Override
        public Owner of(Reference resource) {
            return Owner.of(new OrganisationId(UUID.fromString(resource.id())));
        }
    }
}
