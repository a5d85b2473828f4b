package eu.savoirfaire.infra.storage;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Named;
import jakarta.inject.Singleton;

/** The schema of the ground itself: events, subscriptions, audit. */
@Factory
final class OwnSchema {

    @Singleton
    @Named("infra")
    ModuleSchema infra() {
        return new ModuleSchema("infra", 0);
    }
}
