package eu.savoirfaire.infra.event.bakery;

import eu.savoirfaire.infra.event.LocalProjection;
import eu.savoirfaire.infra.event.RecordedEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** What stands in the window of one shop: in memory, with what has been seen in the order in which it came. */
public class Window implements LocalProjection {
    private final long start;
    private final Map<String, Long> versions = new ConcurrentHashMap<>();
    private final List<Long> seen = new CopyOnWriteArrayList<>();
    private final List<String> calls = new CopyOnWriteArrayList<>();

    public Window(long start) {
        this.start = start;
    }

    @Override
    public String name() {
        return "bakery.window";
    }

    @Override
    public long position() {
        return start;
    }

    @Override
    public void apply(List<RecordedEvent> events, long through) {
        for (var event : events) {
            versions.merge(event.stream(), event.version(), Math::max);
            seen.add(event.position());
        }
    }

    @Override
    public void clear() {
        versions.clear();
        seen.clear();
        calls.add("clear");
    }

    @Override
    public void rebuilt() {
        calls.add("rebuilt");
    }

    public Map<String, Long> versions() {
        return Map.copyOf(versions);
    }

    /** Positions, as they came. */
    public List<Long> seen() {
        return new ArrayList<>(seen);
    }

    public List<String> calls() {
        return List.copyOf(calls);
    }
}
