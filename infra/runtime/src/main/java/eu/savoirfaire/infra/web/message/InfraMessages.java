package eu.savoirfaire.infra.web.message;

import io.micronaut.context.annotation.Factory;
import io.micronaut.context.i18n.ResourceBundleMessageSource;
import jakarta.inject.Named;
import jakarta.inject.Singleton;

@Factory
final class InfraMessages {
    @Singleton
    @Named("infra")
    ResourceBundleMessageSource infraMessages() {
        return ModuleMessages.of("infra");
    }
}
