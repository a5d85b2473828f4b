package eu.savoirfaire.infra.event.recipient;

import eu.savoirfaire.infra.event.Reaction;
import eu.savoirfaire.infra.event.SharedProjection;
import eu.savoirfaire.infra.event.Subscription;
import eu.savoirfaire.infra.event.UnknownEventType;
import eu.savoirfaire.infra.event.log.StoredEvent;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A subscription whose checkpoint is a row of the database. The lock of that row makes one worker of the cluster its
 * own, and the row moves in the transaction of the effects.
 */
public final class SharedRecipient implements Recipient {
    private final String key;
    private final Effect effect;
    private final Ledger ledger;
    private final BooleanSupplier ending;

    private volatile long position;
    private @Nullable StoredEvent inHand;

    public SharedRecipient(SharedProjection projection, Ledger ledger, BooleanSupplier ending) {
        this(projection.name(), new Effect.Derives(projection), ledger, ending);
    }

    public SharedRecipient(Reaction reaction, Ledger ledger, BooleanSupplier ending) {
        this(reaction.name(), new Effect.Reacts(reaction, ledger), ledger, ending);
    }

    private SharedRecipient(String key, Effect effect, Ledger ledger, BooleanSupplier ending) {
        this.key = key;
        this.effect = effect;
        this.ledger = ledger;
        this.ending = ending;
    }

    @Override
    public String key() {
        return key;
    }

    @Override
    public Subscription.Kind kind() {
        return effect.kind();
    }

    @Override
    public long position() {
        return position;
    }

    /** A projection begins at the beginning, a reaction with the present. */
    @Override
    public void enter(long head) {
        var first = effect instanceof Effect.Reacts ? head : 0;
        position = ledger.inTransaction(_ -> {
            ledger.checkpoints().enter(key, kind().name(), first, ledger.now());
            return ledger.checkpoints().position(key).orElse(first);
        });
    }

    @Override
    public Taken take(int limit) {
        var before = position;
        var reached = inHandOrThrow(() -> ledger.inTransaction(_ -> {
            var locked = ledger.checkpoints().lockIfFree(key);
            return locked.isEmpty() ? -1L : takeFrom(locked.get(), limit);
        }));
        if (reached < 0) {
            position = ledger.checkpoints().position(key).orElse(before);
            return Taken.ELSEWHERE;
        }
        position = reached;
        return reached > before ? Taken.SOME : Taken.NONE;
    }

    @Override
    public void park(EventFailed failed, int attempts) {
        position = ledger.inTransaction(_ -> {
            var locked = ledger.checkpoints().lock(key).orElse(position);
            var next = failed.event().position();
            // another node may have come past it meanwhile
            if (locked != next - 1) {
                return locked;
            }
            ledger.park(key, failed, attempts);
            ledger.checkpoints().move(key, next, ledger.now());
            return next;
        });
    }

    @Override
    public boolean retry(String stream) {
        try {
            while (retryFirst(stream)) {
                // until none is left
            }
            return true;
        } catch (EventFailed failed) {
            ledger.parked().failedAgain(key, failed.event().position(), failed.reason());
            return false;
        }
    }

    @Override
    public boolean rebuild(Progress progress, long head) {
        if (!(effect instanceof Effect.Derives(SharedProjection projection))) {
            throw new IllegalStateException(key + " is a reaction, and reactions are never replayed");
        }
        var rebuild = new SharedRebuild(key, projection, effect, ledger);
        var rebuilt = rebuild.run((done, _) -> !ending.getAsBoolean() && progress.onward(done, head));
        position = ledger.checkpoints().position(key).orElse(position);
        return rebuilt;
    }

    @Override
    public void idle() {
        // its row is always true
    }

    /** Whether there was a first one; it is taken, or the transaction undone. */
    private boolean retryFirst(String stream) {
        return inHandOrThrow(() -> ledger.inTransaction(_ -> {
            ledger.checkpoints().lock(key);
            var first = ledger.parked().first(key, stream);
            if (first.isEmpty()) {
                return false;
            }
            have(ledger.at(first.get()));
            ledger.parked().remove(key, first.get());
            return true;
        }));
    }

    private long takeFrom(long from, int limit) {
        var events = ledger.after(from, limit);
        return events.isEmpty() ? from : apply(events, from);
    }

    /** Applies events until one must be committed alone, is of an unknown type, or the program ends. */
    private long apply(List<StoredEvent> events, long from) {
        var halted = ledger.halted(key);
        var reached = from;
        var alone = false;
        for (var event : events) {
            if (alone || ending.getAsBoolean()) {
                break;
            }
            if (Ledger.isHalted(halted, event)) {
                ledger.parkBehind(key, event);
            } else {
                try {
                    alone = have(event);
                } catch (UnknownEventType e) {
                    if (reached == from) {
                        throw e;
                    }
                    break;
                }
            }
            reached = event.position();
        }
        if (reached > from) {
            ledger.checkpoints().move(key, reached, ledger.now());
        }
        return reached;
    }

    private boolean have(StoredEvent event) {
        inHand = event;
        try {
            return effect.of(ledger.read(event));
        } catch (UnknownEventType e) {
            throw e;
        } catch (Exception | LinkageError | StackOverflowError e) {
            throw new EventFailed(event, e);
        }
    }

    /** A commit that fails is the failure of the event that was last in hand: another attempt, then parking. */
    private <T> T inHandOrThrow(Supplier<T> work) {
        inHand = null;
        try {
            return work.get();
        } catch (EventFailed | UnknownEventType e) {
            throw e;
        } catch (RuntimeException e) {
            throw inHand == null ? e : new EventFailed(inHand, e);
        }
    }
}
