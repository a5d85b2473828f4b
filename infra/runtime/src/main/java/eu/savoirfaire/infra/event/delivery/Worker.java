package eu.savoirfaire.infra.event.delivery;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A thread that does one step after the other and sleeps in between until woken. It is our own, because injected
 * executors carry their caller's transaction along, and it is never interrupted, because H2 closes a database file in
 * which a thread is interrupted.
 */
public final class Worker {
    private static final Logger LOG = LoggerFactory.getLogger(Worker.class);
    private static final Duration AFTER_TROUBLE = Duration.ofSeconds(1);

    private final Supplier<Duration> step;
    private final Thread thread;
    private final AtomicBoolean woken = new AtomicBoolean();
    private volatile boolean ending;
    private boolean troubled;

    /** @param step does some work and says how long to sleep; not at all, when there is more to do */
    public Worker(String name, Supplier<Duration> step) {
        this.step = step;
        this.thread = Thread.ofPlatform().daemon().name(name).unstarted(this::work);
    }

    Thread thread() {
        return thread;
    }

    /** Whether it was ever started. */
    public boolean isStarted() {
        return thread.getState() != Thread.State.NEW;
    }

    public void start() {
        thread.start();
    }

    /**
     * Ends the present sleep, or the next one before it begins. The permit of the thread alone would not do: whatever
     * parks inside a step, such as a wait for a connection, may use it up.
     */
    public void wake() {
        woken.set(true);
        LockSupport.unpark(thread);
    }

    public void end() {
        ending = true;
        wake();
    }

    /** Whether it has ended in time. */
    public boolean join(Duration patience) {
        try {
            return thread.join(patience);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private void work() {
        while (!ending) {
            woken.set(false);
            var pause = stepOrTrouble();
            if (pause.isPositive() && !woken.get() && !ending) {
                LockSupport.parkNanos(this, pause.toNanos());
            }
        }
    }

    private Duration stepOrTrouble() {
        try {
            var pause = step.get();
            troubled = false;
            return pause;
        } catch (RuntimeException | LinkageError e) {
            if (!troubled) {
                LOG.warn("{} could not do its work and tries again", thread.getName(), e);
                troubled = true;
            }
            return AFTER_TROUBLE;
        }
    }
}
