package eu.savoirfaire.catalogue.syndication;

import eu.savoirfaire.infra.web.message.ModuleMessages;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.i18n.ResourceBundleMessageSource;
import jakarta.inject.Named;
import jakarta.inject.Singleton;

/** Lets the pages and problems of the house say what the forms say. */
@Factory
final class FormMessages {
    @Singleton
    @Named("catalogue-forms")
    ResourceBundleMessageSource formMessages() {
        return ModuleMessages.of("catalogue_forms");
    }
}
