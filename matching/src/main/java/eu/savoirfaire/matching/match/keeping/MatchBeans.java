package eu.savoirfaire.matching.match.keeping;

import eu.savoirfaire.infra.event.EventTypes;
import eu.savoirfaire.infra.storage.ModuleSchema;
import eu.savoirfaire.infra.web.message.ModuleMessages;
import eu.savoirfaire.matching.MatchingEvent;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.i18n.ResourceBundleMessageSource;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.Map;

/** What matching contributes to the ground. */
@Factory
final class MatchBeans {

    @Singleton
    ModuleSchema schema() {
        return new ModuleSchema("matching", 30);
    }

    @Singleton
    EventTypes events() {
        return new EventTypes(
                "matching",
                Map.of(
                        "savoirfaire.matching.match-proposed.v1", MatchingEvent.MatchProposed.class,
                        "savoirfaire.matching.match-moved.v1", MatchingEvent.MatchMoved.class,
                        // what people need
                        "savoirfaire.matching.need-stated.v1", MatchingEvent.NeedStated.class,
                        "savoirfaire.matching.need-closed.v1", MatchingEvent.NeedClosed.class));
    }

    @Singleton
    @Named("matching")
    ResourceBundleMessageSource messages() {
        return ModuleMessages.of("matching");
    }
}
