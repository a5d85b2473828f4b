package eu.savoirfaire.platform.desk.text;

import eu.savoirfaire.infra.event.EventTypes;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.Map;

/** What changed texts contribute to the ground. */
@Factory
final class TextBeans {

    @Singleton
    @Named("desk-text")
    EventTypes events() {
        return new EventTypes("platform", Map.of("savoirfaire.platform.text-changed.v1", TextEvent.TextChanged.class));
    }
}
