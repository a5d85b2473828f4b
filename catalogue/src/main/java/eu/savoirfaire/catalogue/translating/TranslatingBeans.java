package eu.savoirfaire.catalogue.translating;

import eu.savoirfaire.catalogue.TranslationEvent;
import eu.savoirfaire.infra.event.EventTypes;
import eu.savoirfaire.infra.web.message.ModuleMessages;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.i18n.ResourceBundleMessageSource;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.Map;

/** What translating contributes to the ground. */
@Factory
final class TranslatingBeans {

    @Singleton
    @Named("catalogue-translation")
    EventTypes events() {
        return new EventTypes(
                "catalogue",
                Map.of(
                        "savoirfaire.catalogue.translation-proposed.v1", TranslationEvent.TranslationProposed.class,
                        "savoirfaire.catalogue.translation-taken-back.v1", TranslationEvent.TranslationTakenBack.class,
                        "savoirfaire.catalogue.translation-approved.v1", TranslationEvent.TranslationApproved.class,
                        "savoirfaire.catalogue.translation-sent-back.v1", TranslationEvent.TranslationSentBack.class,
                        "savoirfaire.catalogue.translated-by-machine.v1", TranslationEvent.TranslatedByMachine.class));
    }

    @Singleton
    @Named("catalogue-translation")
    ResourceBundleMessageSource translationMessages() {
        return ModuleMessages.of("catalogue_translation");
    }
}
