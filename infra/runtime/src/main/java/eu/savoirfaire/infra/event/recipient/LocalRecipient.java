package eu.savoirfaire.infra.event.recipient;

import eu.savoirfaire.infra.event.LocalProjection;
import eu.savoirfaire.infra.event.Subscription;
import eu.savoirfaire.infra.event.UnknownEventType;
import eu.savoirfaire.infra.event.log.StoredEvent;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A subscription of this node alone, whose checkpoint is inside its own store; the database is told now and then. */
public final class LocalRecipient implements Recipient {
    private static final Logger LOG = LoggerFactory.getLogger(LocalRecipient.class);
    private static final Duration BETWEEN_REPORTS = Duration.ofSeconds(1);

    private final LocalProjection projection;
    private final String key;
    private final Ledger ledger;
    private final int batch;
    private final BooleanSupplier ending;

    private volatile long position;
    private boolean clearing;
    private long reported;
    private Instant lastReport = Instant.EPOCH;

    /**
     * @param node the name of this node among those that share the database
     * @param batch how many events a rebuild takes at a time
     */
    public LocalRecipient(LocalProjection projection, String node, int batch, Ledger ledger, BooleanSupplier ending) {
        this.projection = projection;
        this.key = projection.name() + "@" + node;
        this.batch = batch;
        this.ledger = ledger;
        this.ending = ending;
    }

    @Override
    public String key() {
        return key;
    }

    @Override
    public Subscription.Kind kind() {
        return Subscription.Kind.LOCAL;
    }

    @Override
    public long position() {
        return position;
    }

    @Override
    public void enter(long head) {
        var own = projection.position();
        if (own > head) {
            LOG.warn("{} stands at {}, but the log ends at {}: it is derived anew", key, own, head);
            begin();
        } else {
            position = own == LocalProjection.NOW ? head : own;
        }
        ledger.checkpoints().enter(key, kind().name(), position, ledger.now());
        report(ledger.now());
    }

    @Override
    public Taken take(int limit) {
        var events = ledger.after(position, limit);
        if (events.isEmpty()) {
            caughtUp();
            return Taken.NONE;
        }
        var halted = ledger.halted(key);
        try {
            apply(events, halted);
        } catch (EventFailed failed) {
            if (events.size() == 1) {
                throw failed;
            }
            // which of them it was, one finds out one by one
            for (var event : events) {
                apply(List.of(event), halted);
            }
        }
        reportNowAndThen();
        return Taken.SOME;
    }

    @Override
    public void park(EventFailed failed, int attempts) {
        ledger.park(key, failed, attempts);
        goTo(List.of(), failed.event());
    }

    @Override
    public boolean retry(String stream) {
        for (var first = ledger.parked().first(key, stream);
                first.isPresent();
                first = ledger.parked().first(key, stream)) {
            var event = ledger.at(first.get());
            try {
                projection.apply(List.of(ledger.read(event)), position);
                ledger.parked().remove(key, event.position());
            } catch (RuntimeException e) {
                var failed = new EventFailed(event, e);
                ledger.parked().failedAgain(key, event.position(), failed.reason());
                return false;
            }
        }
        return true;
    }

    /** Cancelled, it catches up in the background: nothing is lost by leaving it half done. */
    @Override
    public boolean rebuild(Progress progress, long head) {
        begin();
        while (!ending.getAsBoolean()) {
            if (takeOrPark() == Taken.NONE) {
                return true;
            }
            if (!progress.onward(position, head)) {
                return false;
            }
        }
        return false;
    }

    @Override
    public void idle() {
        caughtUp();
        if (position != reported) {
            reportNowAndThen();
        }
    }

    private Taken takeOrPark() {
        try {
            return take(batch);
        } catch (EventFailed failed) {
            park(failed, 1);
            return Taken.SOME;
        }
    }

    private void begin() {
        ledger.parked().removeAll(key);
        projection.clear();
        position = 0;
        clearing = true;
    }

    private void caughtUp() {
        if (clearing) {
            projection.rebuilt();
            clearing = false;
        }
    }

    /** Applies those before the first of an unknown type; parks those whose streams have come to a halt. */
    private void apply(List<StoredEvent> events, Map<String, Long> halted) {
        var taken = new ArrayList<StoredEvent>();
        var through = events.getFirst();
        for (var event : events) {
            if (Ledger.isHalted(halted, event)) {
                ledger.parkBehind(key, event);
            } else if (ledger.json().knows(event)) {
                taken.add(event);
            } else if (event == events.getFirst()) {
                throw new UnknownEventType(event.position(), event.type());
            } else {
                break;
            }
            through = event;
        }
        goTo(taken, through);
    }

    private void goTo(List<StoredEvent> events, StoredEvent through) {
        try {
            projection.apply(events.stream().map(ledger::read).toList(), through.position());
        } catch (RuntimeException | LinkageError | StackOverflowError e) {
            throw new EventFailed(through, e);
        }
        position = through.position();
    }

    private void reportNowAndThen() {
        var now = ledger.now();
        if (now.isAfter(lastReport.plus(BETWEEN_REPORTS))) {
            report(now);
        }
    }

    private void report(Instant now) {
        ledger.checkpoints().move(key, position, now);
        reported = position;
        lastReport = now;
    }
}
