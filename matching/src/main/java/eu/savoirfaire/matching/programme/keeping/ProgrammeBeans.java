package eu.savoirfaire.matching.programme.keeping;

import eu.savoirfaire.infra.access.Owner;
import eu.savoirfaire.infra.access.Ownership;
import eu.savoirfaire.infra.access.Reference;
import eu.savoirfaire.infra.web.message.ModuleMessages;
import eu.savoirfaire.matching.programme.Programme;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.i18n.ResourceBundleMessageSource;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.UUID;

/** What programmes contribute to the ground. */
@Factory
final class ProgrammeBeans {

    @Singleton
    @Named("matching-programme")
    ResourceBundleMessageSource messages() {
        return ModuleMessages.of("matching_programmes");
    }

    @Singleton
    @Named("programme")
    Ownership ownership(Programmes programmes) {
        return new OfOrganisation(programmes);
    }

    /** A programme is the organisation's that runs it. */
    private record OfOrganisation(Programmes programmes) implements Ownership {
        @Override
        public String kind() {
            return Programme.KIND;
        }

        @Override
        public Owner of(Reference resource) {
            return programmes
                    .find(UUID.fromString(resource.id()))
                    .map(Programme::organisation)
                    .map(Owner::of)
                    .orElseGet(Owner::nobody);
        }
    }
}
