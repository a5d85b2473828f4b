package eu.savoirfaire.platform.desk.vocabulary;

import eu.savoirfaire.infra.event.EventTypes;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.Map;

/** What changed terms contribute to the ground. */
@Factory
final class TermBeans {

    @Singleton
    @Named("desk-vocabulary")
    EventTypes events() {
        return new EventTypes("platform", Map.of("savoirfaire.platform.term-changed.v1", TermEvent.TermChanged.class));
    }
}
