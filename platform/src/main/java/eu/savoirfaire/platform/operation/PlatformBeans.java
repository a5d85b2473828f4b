package eu.savoirfaire.platform.operation;

import eu.savoirfaire.infra.storage.ModuleSchema;
import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.infra.web.message.ModuleMessages;
import eu.savoirfaire.infra.web.page.NavigationEntry;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.i18n.ResourceBundleMessageSource;
import jakarta.inject.Named;
import jakarta.inject.Singleton;

/** What the platform contributes to the ground. */
@Factory
final class PlatformBeans {

    @Singleton
    @Named("platform")
    ModuleSchema schema() {
        return new ModuleSchema("platform", 5);
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
