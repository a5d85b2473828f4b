package eu.savoirfaire.workshops.assignment.speaker;

import eu.savoirfaire.infra.web.message.ModuleMessages;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.i18n.ResourceBundleMessageSource;
import jakarta.inject.Named;
import jakarta.inject.Singleton;

/** What is said to speakers, in words. */
@Factory
final class SpeakerBeans {

    @Singleton
    @Named("workshops-speaker")
    ResourceBundleMessageSource messages() {
        return ModuleMessages.of("workshops_speaker");
    }
}
