package eu.savoirfaire.catalogue.attachment;

import eu.savoirfaire.infra.event.EventTypes;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.Map;

/** What attachments contribute to the ground. */
@Factory
final class AttachmentBeans {

    @Singleton
    @Named("attachments")
    EventTypes events() {
        return new EventTypes(
                "catalogue",
                Map.of(
                        "savoirfaire.catalogue.attachments-changed.v1",
                        AttachmentEvent.AttachmentsChanged.class,
                        "savoirfaire.catalogue.attachment-removed.v1",
                        AttachmentEvent.AttachmentRemoved.class));
    }
}
