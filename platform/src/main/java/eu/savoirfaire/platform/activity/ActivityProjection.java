package eu.savoirfaire.platform.activity;

import eu.savoirfaire.infra.event.RecordedEvent;
import eu.savoirfaire.infra.event.SharedProjection;
import jakarta.inject.Singleton;
import java.util.List;

/** Writes down what concerns readers. The same event again finds its row there. */
@Singleton
final class ActivityProjection implements SharedProjection {
    private final ActivityRows rows;
    private final List<ActivitySource> sources;

    ActivityProjection(ActivityRows rows, List<ActivitySource> sources) {
        this.rows = rows;
        this.sources = sources;
    }

    @Override
    public String name() {
        return "platform.activity";
    }

    @Override
    public void apply(RecordedEvent event) {
        sources.stream()
                .flatMap(source -> source.happened(event.data()).stream())
                .forEach(happened -> rows.enter(
                        event.position(),
                        event.time(),
                        happened.kind(),
                        happened.subject().toString()));
    }

    @Override
    public void clear() {
        rows.deleteAll();
    }
}
