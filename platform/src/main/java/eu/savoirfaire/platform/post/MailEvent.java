package eu.savoirfaire.platform.post;

import eu.savoirfaire.infra.event.DomainEvent;
import io.micronaut.serde.annotation.Serdeable;
import java.util.UUID;

/** What nobody outside needs to know. */
sealed interface MailEvent extends DomainEvent {

    /** A mail waits to be handed over. */
    @Serdeable
    record MailWritten(UUID mail) implements MailEvent {}
}
