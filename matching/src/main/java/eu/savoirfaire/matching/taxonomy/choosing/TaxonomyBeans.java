package eu.savoirfaire.matching.taxonomy.choosing;

import eu.savoirfaire.infra.event.EventTypes;
import eu.savoirfaire.infra.web.message.ModuleMessages;
import eu.savoirfaire.matching.MatchingEvent.TaxonomyChosen;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.i18n.ResourceBundleMessageSource;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.Map;

/** What taxonomies contribute to the ground. */
@Factory
final class TaxonomyBeans {

    @Singleton
    @Named("matching-taxonomy")
    EventTypes events() {
        return new EventTypes("matching", Map.of("savoirfaire.matching.taxonomy-chosen.v1", TaxonomyChosen.class));
    }

    @Singleton
    @Named("matching-taxonomy")
    ResourceBundleMessageSource messages() {
        return ModuleMessages.of("matching_taxonomy");
    }
}
