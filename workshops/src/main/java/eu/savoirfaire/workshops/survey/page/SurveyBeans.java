package eu.savoirfaire.workshops.survey.page;

import eu.savoirfaire.infra.web.message.ModuleMessages;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.i18n.ResourceBundleMessageSource;
import jakarta.inject.Named;
import jakarta.inject.Singleton;

/** What surveys and statistics say. */
@Factory
final class SurveyBeans {

    @Singleton
    @Named("workshops-survey")
    ResourceBundleMessageSource surveyMessages() {
        return ModuleMessages.of("workshops_survey");
    }
}
