package eu.savoirfaire.catalogue.finding;

import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.infra.web.message.ModuleMessages;
import eu.savoirfaire.infra.web.page.NavigationEntry;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.i18n.ResourceBundleMessageSource;
import jakarta.inject.Named;
import jakarta.inject.Singleton;

/** What finding contributes to every page. */
@Factory
final class FindingBeans {

    @Singleton
    @Named("catalogue")
    ResourceBundleMessageSource messages() {
        return ModuleMessages.of("catalogue");
    }

    @Singleton
    @Named("practices")
    NavigationEntry practices() {
        return new NavigationEntry(Label.key("catalogue.practices"), "/practices", 10);
    }

    @Singleton
    @Named("regions")
    NavigationEntry regions() {
        return new NavigationEntry(Label.key("catalogue.regions"), "/regions", 20);
    }
}
