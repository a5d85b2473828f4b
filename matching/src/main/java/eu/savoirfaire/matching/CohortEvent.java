package eu.savoirfaire.matching;

import eu.savoirfaire.infra.access.Reference;
import eu.savoirfaire.infra.event.DomainEvent;
import io.micronaut.serde.annotation.Serdeable;
import java.util.UUID;

/** What happens to cohorts that other rooms may want to know. */
public sealed interface CohortEvent extends DomainEvent {

    CohortId cohort();

    /** A cohort, by UUIDv7. */
    @Serdeable
    record CohortId(UUID value) {

        /** The cohort as other modules hold it. */
        public Reference reference() {
            return new Reference("cohort", value.toString());
        }
    }

    /** A run came to its end, and waits for a person to confirm it. */
    @Serdeable
    record CohortRunProposed(CohortId cohort, UUID run, int matched, int unmatched) implements CohortEvent {}

    /** A person confirmed a run: its matches are made. */
    @Serdeable
    record CohortConfirmed(CohortId cohort, UUID run, int matched) implements CohortEvent {}

    /** The cohort does not take place. */
    @Serdeable
    record CohortCancelled(CohortId cohort) implements CohortEvent {}
}
