package eu.savoirfaire.matching;

import eu.savoirfaire.infra.access.PersonId;
import eu.savoirfaire.infra.access.Reference;
import eu.savoirfaire.infra.event.DomainEvent;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Optional;
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

    /**
     * A seat of a circle that somebody left went on.
     *
     * @param need whose seat it was, or who is asked
     * @param action in the words of the table: {@code offer}
     */
    @Serdeable
    record SeatMoved(CohortId cohort, UUID seat, NeedId need, String action) implements CohortEvent {}

    /** Whom something about a cohort concerns, for those who tell people. */
    interface Concerned {

        /** What the cohort is called; empty when there is none. */
        Optional<String> name(CohortId cohort);

        /** Who began a run; empty where nobody did in person. */
        Optional<PersonId> starter(UUID run);

        /** Everybody whose need takes part, placed or waiting. */
        List<PersonId> people(CohortId cohort);

        /** Who is behind a need; empty for somebody who is nobody, in demo data. */
        Optional<PersonId> person(NeedId need);
    }
}
