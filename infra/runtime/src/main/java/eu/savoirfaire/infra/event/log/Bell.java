package eu.savoirfaire.infra.event.log;

import jakarta.inject.Singleton;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArraySet;

/** Rung after each commit that appended events. */
@Singleton
public final class Bell {
    private final Set<Runnable> listeners = new CopyOnWriteArraySet<>();

    /** @param wake runs on the thread of whoever commits: takes no time, blocks on nothing and never throws */
    public void listen(Runnable wake) {
        listeners.add(wake);
    }

    public void leave(Runnable wake) {
        listeners.remove(wake);
    }

    void ring() {
        listeners.forEach(Runnable::run);
    }
}
