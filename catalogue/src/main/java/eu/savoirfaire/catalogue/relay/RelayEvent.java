package eu.savoirfaire.catalogue.relay;

import eu.savoirfaire.catalogue.PracticeId;
import eu.savoirfaire.infra.event.DomainEvent;
import io.micronaut.serde.annotation.Serdeable;

/** What nobody outside needs to know. */
sealed interface RelayEvent extends DomainEvent {

    /** A reader wrote to the people behind a practice. */
    @Serdeable
    record QuestionAsked(PracticeId practice) implements RelayEvent {}
}
