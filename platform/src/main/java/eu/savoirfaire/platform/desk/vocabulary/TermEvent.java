package eu.savoirfaire.platform.desk.vocabulary;

import eu.savoirfaire.infra.event.DomainEvent;
import io.micronaut.serde.annotation.Serdeable;

/** What nobody outside needs to know. */
sealed interface TermEvent extends DomainEvent {

    /** A term has other words from now on, or its own again. */
    @Serdeable
    record TermChanged(String vocabulary, String code, String language) implements TermEvent {}
}
