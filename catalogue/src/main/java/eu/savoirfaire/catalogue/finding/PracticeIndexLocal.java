package eu.savoirfaire.catalogue.finding;

import eu.savoirfaire.infra.event.LocalProjection;
import eu.savoirfaire.infra.event.RecordedEvent;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.util.List;

/** Feeds the embedded index, which every node has its own of, with the position in its own commit. */
@Singleton
@Requires(property = "savoir.search.engine", notEquals = "elasticsearch")
final class PracticeIndexLocal implements LocalProjection {
    static final String NAME = "catalogue.practice-index";

    private final PracticeIndex index;

    PracticeIndexLocal(PracticeIndex index) {
        this.index = index;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public long position() {
        return index.position();
    }

    @Override
    public void apply(List<RecordedEvent> events, long through) {
        index.apply(events, through);
    }

    @Override
    public void clear() {
        index.clear();
    }
}
