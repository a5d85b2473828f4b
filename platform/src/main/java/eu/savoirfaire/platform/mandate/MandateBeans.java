package eu.savoirfaire.platform.mandate;

import eu.savoirfaire.infra.access.OrganisationId;
import eu.savoirfaire.infra.access.Owner;
import eu.savoirfaire.infra.access.Ownership;
import eu.savoirfaire.infra.access.PersonId;
import eu.savoirfaire.infra.access.Reference;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.UUID;

/** What mandates contribute to the ground. */
@Factory
final class MandateBeans {
    /** The kind of the mandates of an organisation taken together, by the organisation's id. */
    static final String MANDATES_OF = "mandates-of-organisation";

    @Singleton
    @Named("mandate")
    Ownership ofOne(MandateRows rows) {
        return new Ownership() {
            @Override
            public String kind() {
                return "mandate";
            }

            /** A mandate is its person's, whoever holds it. */
            @Override
            public Owner of(Reference resource) {
                return rows.findById(UUID.fromString(resource.id()))
                        .map(row -> Owner.of(new PersonId(row.personId())))
                        .orElseGet(Owner::nobody);
            }
        };
    }

    @Singleton
    @Named("mandates-of-organisation")
    Ownership ofAll() {
        return new Ownership() {
            @Override
            public String kind() {
                return MANDATES_OF;
            }

            @Override
            public Owner of(Reference resource) {
                return Owner.of(new OrganisationId(UUID.fromString(resource.id())));
            }
        };
    }
}
