package eu.savoirfaire.matching.provider;

import eu.savoirfaire.infra.web.message.ModuleMessages;
import eu.savoirfaire.matching.provider.check.FairWords;
import eu.savoirfaire.matching.provider.check.PublicationCheck;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.i18n.ResourceBundleMessageSource;
import jakarta.inject.Named;
import jakarta.inject.Singleton;

/** What the provider's side contributes to the ground. */
@Factory
final class ProviderBeans {

    @Singleton
    @Named("matching-offers")
    ResourceBundleMessageSource messages() {
        return ModuleMessages.of("matching_offers");
    }

    @Singleton
    PublicationCheck check() {
        return new PublicationCheck(FairWords.released());
    }
}
