package eu.savoirfaire.platform.notification.box;

import eu.savoirfaire.infra.access.PersonId;
import eu.savoirfaire.infra.event.LocalProjection;
import eu.savoirfaire.infra.event.RecordedEvent;
import eu.savoirfaire.platform.notification.box.NoticeEvent.NoticeTold;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * Wakes whoever watches a person's box on this node. That something came is all it says: what it is, is read from the
 * box, so a wake that is lost or comes twice does no harm.
 */
@Singleton
public final class NoticeFeed implements LocalProjection {
    private final Map<PersonId, List<Runnable>> watchers = new ConcurrentHashMap<>();
    private volatile long position = NOW;

    @Override
    public String name() {
        return "platform.notice-feed";
    }

    @Override
    public long position() {
        return position;
    }

    @Override
    public void apply(List<RecordedEvent> events, long through) {
        for (var event : events) {
            if (event.data() instanceof NoticeTold(PersonId person)) {
                watchers.getOrDefault(person, List.of()).forEach(Runnable::run);
            }
        }
        position = through;
    }

    @Override
    public void clear() {
        position = 0;
    }

    /** How many watch the person's box on this node. */
    public int watching(PersonId person) {
        return watchers.getOrDefault(person, List.of()).size();
    }

    /**
     * Begins to watch, unless so many do already.
     *
     * @param wake takes no time and never throws
     */
    public boolean watch(PersonId person, Runnable wake, int most) {
        return watchers.compute(person, (_, before) -> {
                    var present = before == null ? new CopyOnWriteArrayList<Runnable>() : before;
                    if (present.size() < most) {
                        present.add(wake);
                    }
                    return present;
                })
                .contains(wake);
    }

    public void leave(PersonId person, Runnable wake) {
        watchers.computeIfPresent(person, (_, present) -> {
            present.remove(wake);
            return present.isEmpty() ? null : present;
        });
    }
}
