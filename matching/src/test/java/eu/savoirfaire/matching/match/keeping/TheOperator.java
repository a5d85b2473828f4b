package eu.savoirfaire.matching.match.keeping;

import eu.savoirfaire.infra.access.Actor;
import eu.savoirfaire.infra.access.CurrentActor;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;

/** In these tests everything is done from the command line. */
@Factory
final class TheOperator {

    @Singleton
    CurrentActor operator() {
        return Actor::operator;
    }
}
