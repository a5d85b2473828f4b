package eu.savoirfaire.matching.mediator.page;

import eu.savoirfaire.infra.access.Role;
import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.matching.entrance.EntranceCard;
import eu.savoirfaire.matching.entrance.Way;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Named;
import jakarta.inject.Singleton;

/** The way to what a mediator does, for those who are one. */
@Factory
final class MediatorEntrance {

    @Singleton
    @Named("mediators")
    EntranceCard mediators() {
        return new Way(
                70,
                Label.key("matching.mediators"),
                Label.key("matching.mediators.lead"),
                "/matching/mediators",
                actor -> actor.is(Role.MEDIATOR));
    }
}
