package eu.savoirfaire.workshops.archive;

import eu.savoirfaire.infra.event.EventTypes;
import eu.savoirfaire.infra.storage.ModuleSchema;
import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.infra.web.message.ModuleMessages;
import eu.savoirfaire.infra.web.page.NavigationEntry;
import eu.savoirfaire.workshops.WorkshopsEvent;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.i18n.ResourceBundleMessageSource;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.Map;

/** What workshops contribute to the ground and to every page. */
@Factory
final class WorkshopsBeans {

    @Singleton
    ModuleSchema schema() {
        return new ModuleSchema("workshops", 20);
    }

    @Singleton
    EventTypes events() {
        return new EventTypes(
                "workshops",
                Map.of(
                        "savoirfaire.workshops.workshop-held.v1", WorkshopsEvent.WorkshopHeld.class,
                        "savoirfaire.workshops.record-published.v1", WorkshopsEvent.RecordPublished.class,
                        "savoirfaire.workshops.record-corrected.v1", WorkshopsEvent.RecordCorrected.class));
    }

    @Singleton
    @Named("workshops")
    ResourceBundleMessageSource messages() {
        return ModuleMessages.of("workshops");
    }

    @Singleton
    @Named("workshops")
    NavigationEntry navigation() {
        return new NavigationEntry(Label.key("workshops.list.title"), "/workshops", 20);
    }
}
