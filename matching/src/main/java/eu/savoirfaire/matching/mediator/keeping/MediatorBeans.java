package eu.savoirfaire.matching.mediator.keeping;

import eu.savoirfaire.infra.access.Owner;
import eu.savoirfaire.infra.access.Ownership;
import eu.savoirfaire.infra.access.Reference;
import eu.savoirfaire.infra.web.message.ModuleMessages;
import eu.savoirfaire.matching.mediator.Mediation;
import eu.savoirfaire.matching.mediator.Mediator;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.i18n.ResourceBundleMessageSource;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.UUID;

/** What mediators contribute to the ground. */
@Factory
final class MediatorBeans {

    @Singleton
    @Named("matching-mediator")
    ResourceBundleMessageSource messages() {
        return ModuleMessages.of("matching_mediators");
    }

    @Singleton
    @Named("mediation")
    Ownership ownership(Mediations mediations, Mediators mediators) {
        return new OfMediator(mediations, mediators);
    }

    /** That somebody stands between two sides is that mediator's; what the two sides do about it goes by their match. */
    private record OfMediator(Mediations mediations, Mediators mediators) implements Ownership {
        @Override
        public String kind() {
            return Mediation.KIND;
        }

        @Override
        public Owner of(Reference resource) {
            return mediations
                    .find(UUID.fromString(resource.id()))
                    .map(Mediation::mediator)
                    .flatMap(mediators::find)
                    .map(Mediator::person)
                    .map(Owner::of)
                    .orElseGet(Owner::nobody);
        }
    }
}
