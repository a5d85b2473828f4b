package eu.savoirfaire.catalogue.offline;

import eu.savoirfaire.infra.web.message.ModuleMessages;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.i18n.ResourceBundleMessageSource;
import jakarta.inject.Named;
import jakarta.inject.Singleton;

/** Lets pages and problems say what is said about documents and attachments. */
@Factory
final class OfflineMessages {
    @Singleton
    @Named("catalogue-offline")
    ResourceBundleMessageSource offlineMessages() {
        return ModuleMessages.of("catalogue_offline");
    }
}
