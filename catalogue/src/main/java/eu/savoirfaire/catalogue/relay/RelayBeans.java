package eu.savoirfaire.catalogue.relay;

import eu.savoirfaire.infra.event.EventTypes;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.Map;

/** What the relay contributes to the ground. */
@Factory
final class RelayBeans {

    @Singleton
    @Named("relay")
    EventTypes events() {
        return new EventTypes(
                "catalogue", Map.of("savoirfaire.catalogue.question-asked.v1", RelayEvent.QuestionAsked.class));
    }
}
