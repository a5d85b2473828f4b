package eu.savoirfaire.platform.notification.box;

import eu.savoirfaire.infra.access.PersonId;
import eu.savoirfaire.infra.event.DomainEvent;
import io.micronaut.serde.annotation.Serdeable;

/** What nobody outside needs to know. */
sealed interface NoticeEvent extends DomainEvent {

    /** A person was told something; what it is stands in their box alone. */
    @Serdeable
    record NoticeTold(PersonId person) implements NoticeEvent {}
}
