package eu.savoirfaire.bench;

import eu.savoirfaire.infra.event.LocalProjection;
import eu.savoirfaire.infra.event.RecordedEvent;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Notes when each event became visible to a subscription in memory. */
@Singleton
final class Seen implements LocalProjection {
    private final Map<String, Long> at = new ConcurrentHashMap<>();
    private volatile long position;

    @Override
    public String name() {
        return "bench.seen";
    }

    @Override
    public long position() {
        return position;
    }

    @Override
    public void apply(List<RecordedEvent> events, long through) {
        var now = System.nanoTime();
        events.forEach(event -> at.put(event.stream(), now));
        position = through;
    }

    @Override
    public void clear() {
        at.clear();
        position = 0;
    }

    Map<String, Long> times() {
        return at;
    }
}
