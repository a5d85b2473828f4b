package eu.savoirfaire.matching.recognition.conduct;

import eu.savoirfaire.infra.web.message.ModuleMessages;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.i18n.ResourceBundleMessageSource;
import jakarta.inject.Named;
import jakarta.inject.Singleton;

/** What recognition contributes to the ground. */
@Factory
final class RecognitionBeans {

    @Singleton
    @Named("matching-recognition")
    ResourceBundleMessageSource messages() {
        return ModuleMessages.of("matching_recognition");
    }
}
