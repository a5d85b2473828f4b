package eu.savoirfaire.workshops.certificate;

import eu.savoirfaire.infra.web.message.ModuleMessages;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.i18n.ResourceBundleMessageSource;
import jakarta.inject.Named;
import jakarta.inject.Singleton;

/** What comes after a workshop, in words. */
@Factory
final class CertificateBeans {

    @Singleton
    @Named("workshops-after")
    ResourceBundleMessageSource messages() {
        return ModuleMessages.of("workshops_after");
    }
}
