package eu.savoirfaire.matching.followup.keeping;

import eu.savoirfaire.infra.web.message.ModuleMessages;
import eu.savoirfaire.matching.followup.Schedules;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.i18n.ResourceBundleMessageSource;
import jakarta.inject.Named;
import jakarta.inject.Singleton;

/** The released times of asking, and the texts. */
@Factory
final class FollowUpBeans {

    @Singleton
    Schedules schedules() {
        return Schedules.released();
    }

    @Singleton
    @Named("matching-follow-ups")
    ResourceBundleMessageSource messages() {
        return ModuleMessages.of("matching_follow_ups");
    }
}
