package eu.savoirfaire.matching.offer.keeping;

import eu.savoirfaire.infra.access.Owner;
import eu.savoirfaire.infra.access.Ownership;
import eu.savoirfaire.infra.access.Reference;
import eu.savoirfaire.matching.OfferId;
import eu.savoirfaire.matching.offer.statement.Towns;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.UUID;

/** What offers contribute to the ground. */
@Factory
final class OfferBeans {

    @Singleton
    Towns towns() {
        return Towns.released();
    }

    @Singleton
    @Named("offer")
    Ownership ownership(Offers offers) {
        return new OfOrganisation(offers);
    }

    /** An offer is its provider's. */
    private record OfOrganisation(Offers offers) implements Ownership {
        @Override
        public String kind() {
            return "offer";
        }

        @Override
        public Owner of(Reference resource) {
            return offers.find(new OfferId(UUID.fromString(resource.id())))
                    .map(KeptOffer::provider)
                    .map(Owner::of)
                    .orElseGet(Owner::nobody);
        }
    }
}
