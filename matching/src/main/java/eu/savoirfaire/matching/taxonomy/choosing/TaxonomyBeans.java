package eu.savoirfaire.matching.taxonomy.choosing;

import eu.savoirfaire.infra.web.message.ModuleMessages;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.i18n.ResourceBundleMessageSource;
import jakarta.inject.Named;
import jakarta.inject.Singleton;

/** What taxonomies contribute to the ground. */
@Factory
final class TaxonomyBeans {

    @Singleton
    @Named("matching-taxonomy")
    ResourceBundleMessageSource messages() {
        return ModuleMessages.of("matching_taxonomy");
    }
}
