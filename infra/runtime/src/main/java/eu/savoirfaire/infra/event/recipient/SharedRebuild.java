package eu.savoirfaire.infra.event.recipient;

import eu.savoirfaire.infra.event.SharedProjection;
import eu.savoirfaire.infra.event.UnknownEventType;
import eu.savoirfaire.infra.event.log.StoredEvent;
import eu.savoirfaire.infra.storage.embedded.OneWriterAtATime;
import io.micronaut.transaction.TransactionStatus;
import java.sql.Connection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * A projection derived anew, in one transaction: readers see the old state until the new one is complete, and when it is
 * cancelled or the process dies, nothing has happened. An event that fails ends the attempt; the next one parks it.
 *
 * <p>Others write meanwhile. On the embedded database, where one transaction writes at a time, they do so between two
 * batches; this is allowed because nobody but this worker writes the rows of the projection and of its checkpoint.
 */
final class SharedRebuild {
    private static final int BATCH = 500;

    /** More failing events than this are no accident of single events. */
    private static final int MOST_FAILURES = 100;

    private final String key;
    private final SharedProjection projection;
    private final Effect effect;
    private final Ledger ledger;
    private final Map<Long, EventFailed> failures = new HashMap<>();

    SharedRebuild(String key, SharedProjection projection, Effect effect, Ledger ledger) {
        this.key = key;
        this.projection = projection;
        this.effect = effect;
        this.ledger = ledger;
    }

    /** Whether it came to the end. */
    boolean run(Progress progress) {
        while (true) {
            try {
                return ledger.inTransaction(status -> attempt(status, progress));
            } catch (EventFailed failed) {
                failures.put(failed.event().position(), failed);
                if (failures.size() > MOST_FAILURES) {
                    throw failed;
                }
            }
        }
    }

    private boolean attempt(TransactionStatus<Connection> status, Progress progress) {
        ledger.checkpoints().lock(key);
        ledger.parked().removeAll(key);
        projection.clear();
        var blocked = new HashSet<String>();
        var reached = 0L;
        for (var events = ledger.after(0, BATCH); !events.isEmpty(); events = ledger.after(reached, BATCH)) {
            for (var event : events) {
                apply(event, blocked);
            }
            reached = events.getLast().position();
            if (!progress.onward(reached, reached)) {
                status.setRollbackOnly();
                return false;
            }
            // not after the last one, or those who append would keep it from ever coming to the end
            if (events.size() == BATCH) {
                OneWriterAtATime.letOthersGoFirst(status.getConnection());
            }
        }
        ledger.checkpoints().move(key, reached, ledger.now());
        projection.rebuilt();
        return true;
    }

    private void apply(StoredEvent event, Set<String> blocked) {
        var failed = failures.get(event.position());
        if (blocked.contains(event.stream())) {
            ledger.parkBehind(key, event);
        } else if (failed != null) {
            ledger.park(key, failed, 1);
            blocked.add(event.stream());
        } else {
            have(event);
        }
    }

    private void have(StoredEvent event) {
        try {
            effect.of(ledger.read(event));
        } catch (UnknownEventType e) {
            throw e;
        } catch (Exception | LinkageError | StackOverflowError e) {
            throw new EventFailed(event, e);
        }
    }
}
