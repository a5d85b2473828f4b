package eu.savoirfaire.workshops.material.desk;

import eu.savoirfaire.infra.web.message.ModuleMessages;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.i18n.ResourceBundleMessageSource;
import jakarta.inject.Named;
import jakarta.inject.Singleton;

/** Recordings and files, in words. */
@Factory
final class MaterialBeans {

    @Singleton
    @Named("workshops-material")
    ResourceBundleMessageSource messages() {
        return ModuleMessages.of("workshops_material");
    }
}
