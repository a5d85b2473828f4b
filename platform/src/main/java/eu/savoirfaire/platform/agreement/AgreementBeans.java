package eu.savoirfaire.platform.agreement;

import static java.util.stream.Collectors.toSet;

import eu.savoirfaire.infra.access.OrganisationId;
import eu.savoirfaire.infra.access.Owner;
import eu.savoirfaire.infra.access.Ownership;
import eu.savoirfaire.infra.access.Reference;
import eu.savoirfaire.infra.event.EventTypes;
import eu.savoirfaire.platform.AgreementId;
import eu.savoirfaire.platform.CooperationEvent;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;

/** What agreements contribute to the ground. */
@Factory
public final class AgreementBeans {

    @Singleton
    @Named("agreements")
    public EventTypes events() {
        return new EventTypes(
                "platform",
                Map.of(
                        "savoirfaire.platform.agreement-signed.v1", CooperationEvent.AgreementSigned.class,
                        "savoirfaire.platform.agreement-withdrawn.v1", CooperationEvent.AgreementWithdrawn.class,
                        "savoirfaire.platform.agreement-reinstated.v1", CooperationEvent.AgreementReinstated.class));
    }

    @Singleton
    @Named("agreement")
    Ownership ownership(PartyRows parties) {
        return new OfItsParties(parties);
    }

    @Singleton
    @Named("agreements")
    Ownership ownershipOfAll() {
        return new OfThese();
    }

    /** An agreement is each party's. */
    private record OfItsParties(PartyRows parties) implements Ownership {
        @Override
        public String kind() {
            return AgreementId.KIND;
        }

        @Override
        public Owner of(Reference resource) {
            return Owner.ofAll(parties.findByAgreementIdOrderById(UUID.fromString(resource.id())).stream()
                    .map(row -> new OrganisationId(row.organisationId()))
                    .collect(toSet()));
        }
    }

    private record OfThese() implements Ownership {
        @Override
        public String kind() {
            return "agreements";
        }

        @Override
        public Owner of(Reference resource) {
            return Owner.ofAll(Arrays.stream(resource.id().split(","))
                    .map(id -> new OrganisationId(UUID.fromString(id)))
                    .collect(toSet()));
        }
    }
}
