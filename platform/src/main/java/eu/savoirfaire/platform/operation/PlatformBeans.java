package eu.savoirfaire.platform.operation;

import eu.savoirfaire.infra.event.EventTypes;
import eu.savoirfaire.infra.storage.ModuleSchema;
import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.infra.web.message.ModuleMessages;
import eu.savoirfaire.infra.web.page.NavigationEntry;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.i18n.ResourceBundleMessageSource;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.Map;

/** What the platform contributes to the ground. */
@Factory
final class PlatformBeans {

    @Singleton
    @Named("platform")
    ModuleSchema schema() {
        return new ModuleSchema("platform", 5);
    }

    @Singleton
    @Named("retired")
    EventTypes retired() {
        return new EventTypes(
                "platform", Map.of("savoirfaire.platform.mail-written.v1", RetiredEvent.MailWritten.class));
    }

    @Singleton
    @Named("platform")
    ResourceBundleMessageSource messages() {
        return ModuleMessages.of("platform");
    }

    @Singleton
    @Named("organisations")
    NavigationEntry organisations() {
        return new NavigationEntry(Label.key("platform.organisations"), "/organisations", 40);
    }
}
