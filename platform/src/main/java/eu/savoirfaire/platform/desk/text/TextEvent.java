package eu.savoirfaire.platform.desk.text;

import eu.savoirfaire.infra.event.DomainEvent;
import io.micronaut.serde.annotation.Serdeable;

/** What nobody outside needs to know. */
sealed interface TextEvent extends DomainEvent {

    /** A text has other words from now on, or its own again. */
    @Serdeable
    record TextChanged(String key, String language) implements TextEvent {}
}
