package eu.savoirfaire.catalogue.finding;

import eu.savoirfaire.infra.event.RecordedEvent;
import eu.savoirfaire.infra.event.SharedProjection;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.util.List;

/** Feeds the index of a search server, which all nodes share. */
@Singleton
@Requires(property = "savoir.search.engine", value = "elasticsearch")
final class PracticeIndexShared implements SharedProjection {
    private final PracticeIndex index;

    PracticeIndexShared(PracticeIndex index) {
        this.index = index;
    }

    @Override
    public String name() {
        return PracticeIndexLocal.NAME;
    }

    @Override
    public void apply(RecordedEvent event) {
        index.apply(List.of(event), event.position());
    }

    @Override
    public void clear() {
        index.clear();
    }
}
