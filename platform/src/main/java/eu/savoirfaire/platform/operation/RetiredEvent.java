package eu.savoirfaire.platform.operation;

import eu.savoirfaire.infra.event.DomainEvent;
import io.micronaut.serde.annotation.Serdeable;
import java.util.UUID;

/** What is told no more, and still read: logs of earlier days hold it. */
sealed interface RetiredEvent extends DomainEvent {

    /** A mail waited to be handed over; the post of today needs no event. */
    @Serdeable
    record MailWritten(UUID mail) implements RetiredEvent {}
}
