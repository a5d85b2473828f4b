package eu.savoirfaire.infra.storage.embedded;

import java.sql.SQLException;
import java.sql.SQLNonTransientException;
import java.sql.SQLTransientException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** The turn to write to one database: one connection has it at a time, and those who wait get it in their order. */
final class Turn {
    private static final long PATIENCE_SECONDS = 30;

    private final Semaphore semaphore = new Semaphore(1, true);
    private volatile @Nullable Thread holder;

    /**
     * Waits for the turn, at most 30 seconds.
     *
     * @throws SQLTransientException when others write for longer than that
     * @throws SQLNonTransientException when this thread has the turn already, on another connection, and would wait for
     *     itself
     */
    void take() throws SQLException {
        if (Thread.currentThread().equals(holder)) {
            throw new SQLNonTransientException("this thread is in the middle of writing on another connection, which"
                    + " would have to wait for this one: write in the same transaction, or after it has ended");
        }
        if (!takeInTime()) {
            throw new SQLTransientException(
                    "others have been writing for " + PATIENCE_SECONDS + " seconds; try again later");
        }
        holder = Thread.currentThread();
    }

    void giveBack() {
        holder = null;
        semaphore.release();
    }

    /** Gives the turn to all who wait for it now, and takes it again after them, however long that is. */
    void letOthersGoFirst() {
        giveBack();
        semaphore.acquireUninterruptibly();
        holder = Thread.currentThread();
    }

    private boolean takeInTime() throws SQLException {
        try {
            return semaphore.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SQLTransientException("interrupted while waiting for the turn to write", e);
        }
    }
}
