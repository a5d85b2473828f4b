package eu.savoirfaire.workshops.archive;

import eu.savoirfaire.infra.access.Actor;
import eu.savoirfaire.infra.access.CurrentActor;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;

/** Where a test brings nobody of its own everything is done from the command line. */
@Factory
final class TheOperator {

    @Singleton
    @Requires(missingBeans = CurrentActor.class)
    CurrentActor operator() {
        return Actor::operator;
    }
}
