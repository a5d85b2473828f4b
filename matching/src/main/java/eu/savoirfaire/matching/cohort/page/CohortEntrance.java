package eu.savoirfaire.matching.cohort.page;

import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.matching.entrance.EntranceCard;
import eu.savoirfaire.matching.entrance.Way;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Named;
import jakarta.inject.Singleton;

/** The way to cohorts from the entrance, for everybody. */
@Factory
final class CohortEntrance {

    @Singleton
    @Named("cohorts")
    EntranceCard cohorts() {
        return new Way(
                60, Label.key("matching.cohorts"), Label.key("matching.cohorts.lead"), "/matching/cohorts", _ -> true);
    }
}
