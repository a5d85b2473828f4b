package eu.savoirfaire.matching.cohort.keeping;

import eu.savoirfaire.infra.access.Owner;
import eu.savoirfaire.infra.access.Ownership;
import eu.savoirfaire.infra.access.Reference;
import eu.savoirfaire.infra.event.EventTypes;
import eu.savoirfaire.infra.web.message.ModuleMessages;
import eu.savoirfaire.matching.CohortEvent;
import eu.savoirfaire.matching.CohortEvent.CohortId;
import eu.savoirfaire.matching.cohort.Cohort;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.i18n.ResourceBundleMessageSource;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.UUID;

/** What cohorts contribute to the ground. */
@Factory
final class CohortBeans {

    @Singleton
    @Named("matching-cohort")
    EventTypes events() {
        return new EventTypes(
                "matching",
                Map.of(
                        "savoirfaire.matching.cohort-run-proposed.v1", CohortEvent.CohortRunProposed.class,
                        "savoirfaire.matching.cohort-confirmed.v1", CohortEvent.CohortConfirmed.class,
                        "savoirfaire.matching.cohort-cancelled.v1", CohortEvent.CohortCancelled.class,
                        "savoirfaire.matching.seat-moved.v1", CohortEvent.SeatMoved.class));
    }

    @Singleton
    @Named("matching-cohort")
    ResourceBundleMessageSource messages() {
        return ModuleMessages.of("matching_cohorts");
    }

    @Singleton
    @Named("cohort")
    Ownership ownership(Cohorts cohorts) {
        return new OfOrganisation(cohorts);
    }

    /** A cohort is the organisation's that runs it. */
    private record OfOrganisation(Cohorts cohorts) implements Ownership {
        @Override
        public String kind() {
            return "cohort";
        }

        @Override
        public Owner of(Reference resource) {
            return cohorts.find(new CohortId(UUID.fromString(resource.id())))
                    .map(Cohort::organisation)
                    .map(Owner::of)
                    .orElseGet(Owner::nobody);
        }
    }
}
