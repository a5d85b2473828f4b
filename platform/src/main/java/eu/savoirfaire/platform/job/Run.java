package eu.savoirfaire.platform.job;

import eu.savoirfaire.infra.event.recipient.Progress;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * How far one run is, between the thread that works and the one that writes it down: the work may be inside a transaction,
 * in which nobody would see what it writes.
 */
final class Run implements Progress {
    private final UUID id;
    private final CountDownLatch over = new CountDownLatch(1);
    private volatile long done;
    private volatile long total;
    private volatile boolean stopping;

    Run(UUID id) {
        this.id = id;
    }

    UUID id() {
        return id;
    }

    long done() {
        return done;
    }

    long total() {
        return total;
    }

    @Override
    public boolean onward(long reached, long all) {
        total = all;
        done = Math.min(reached, all);
        return !stopping;
    }

    /** All is done. */
    void complete() {
        done = total;
    }

    void stop() {
        stopping = true;
    }

    void end() {
        over.countDown();
    }

    /** Whether it has ended within this time. */
    boolean ended(long milliseconds) {
        try {
            return over.await(milliseconds, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }
}
