package eu.savoirfaire.catalogue.confirmation.desk;

import eu.savoirfaire.infra.web.message.ModuleMessages;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.i18n.ResourceBundleMessageSource;
import jakarta.inject.Named;
import jakarta.inject.Singleton;

/** What the screen contributes to every page. */
@Factory
final class DeskBeans {

    @Singleton
    @Named("catalogue-structure")
    ResourceBundleMessageSource structureMessages() {
        return ModuleMessages.of("catalogue_structure");
    }
}
