package eu.savoirfaire.matching.suggestion;

import eu.savoirfaire.infra.web.message.ModuleMessages;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.i18n.ResourceBundleMessageSource;
import jakarta.inject.Named;
import jakarta.inject.Singleton;

/** The texts of suggestions and matches. */
@Factory
final class SuggestionBeans {

    @Singleton
    @Named("matching-matches")
    ResourceBundleMessageSource messages() {
        return ModuleMessages.of("matching_matches");
    }
}
