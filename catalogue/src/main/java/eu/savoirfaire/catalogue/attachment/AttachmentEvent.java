package eu.savoirfaire.catalogue.attachment;

import eu.savoirfaire.catalogue.PracticeId;
import eu.savoirfaire.infra.event.DomainEvent;
import io.micronaut.serde.annotation.Serdeable;

/** What nobody outside needs to know. */
sealed interface AttachmentEvent extends DomainEvent {

    /** The files of a working copy are others than before. */
    @Serdeable
    record AttachmentsChanged(PracticeId practice, String code) implements AttachmentEvent {}

    /** A file is gone from every revision. */
    @Serdeable
    record AttachmentRemoved(PracticeId practice) implements AttachmentEvent {}
}
