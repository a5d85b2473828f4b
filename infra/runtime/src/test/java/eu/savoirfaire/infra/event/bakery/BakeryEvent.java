package eu.savoirfaire.infra.event.bakery;

import eu.savoirfaire.infra.event.DomainEvent;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the bakery publishes. */
public sealed interface BakeryEvent extends DomainEvent {

    @Serdeable
    record LoafBaked(
            int grams, List<String> grains, @Nullable String oven) implements BakeryEvent {
        public LoafBaked(int grams) {
            this(grams, List.of(), null);
        }
    }

    @Serdeable
    record LoafSold(int cents) implements BakeryEvent {}
}
