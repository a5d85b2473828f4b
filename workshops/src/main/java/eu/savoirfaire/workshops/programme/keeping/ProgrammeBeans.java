package eu.savoirfaire.workshops.programme.keeping;

import eu.savoirfaire.infra.web.message.ModuleMessages;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.i18n.ResourceBundleMessageSource;
import jakarta.inject.Named;
import jakarta.inject.Singleton;

/** What programmes, the people on them and what people need contribute to the ground. */
@Factory
final class ProgrammeBeans {

    @Singleton
    @Named("workshops-planning")
    ResourceBundleMessageSource planningMessages() {
        return ModuleMessages.of("workshops_planning");
    }
}
