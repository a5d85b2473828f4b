package eu.savoirfaire.infra.event.delivery;

import eu.savoirfaire.infra.event.Subscription.Kind;
import eu.savoirfaire.infra.event.UnknownEventType;
import eu.savoirfaire.infra.event.delivery.SubscriptionState.Status;
import eu.savoirfaire.infra.event.recipient.EventFailed;
import eu.savoirfaire.infra.event.recipient.Progress;
import eu.savoirfaire.infra.event.recipient.Recipient;
import eu.savoirfaire.infra.event.recipient.Taken;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings one subscription forward, a batch at a time. After a failure it takes what stands before the failing event, then
 * that event alone, again and again with growing pauses, and parks it in the end.
 */
final class Runner {
    private static final Logger LOG = LoggerFactory.getLogger(Runner.class);

    private final String name;
    private final Recipient recipient;
    private final DeliveryConfiguration configuration;
    private final Backoff backoff;
    private final LongSupplier head;
    private final ReentrantLock turn = new ReentrantLock();

    private boolean entered;
    private int failures;
    private long failing;
    private long notBefore = System.nanoTime();
    private volatile Status status = Status.FOLLOWING;
    private volatile @Nullable String message;

    Runner(String name, Recipient recipient, DeliveryConfiguration configuration, Backoff backoff, LongSupplier head) {
        this.name = name;
        this.recipient = recipient;
        this.configuration = configuration;
        this.backoff = backoff;
        this.head = head;
    }

    /** What a step came to, and how long to wait before the next one unless woken. */
    record Step(Outcome outcome, Duration pause) {
        enum Outcome {
            MOVED,
            CAUGHT_UP,
            ELSEWHERE,
            RETRYING,
            STOPPED
        }
    }

    String name() {
        return name;
    }

    String key() {
        return recipient.key();
    }

    Kind kind() {
        return recipient.kind();
    }

    long position() {
        return recipient.position();
    }

    /** Whether nothing up to this position is to be waited for any more. */
    boolean hasReached(long end) {
        return status == Status.STOPPED || recipient.position() >= end;
    }

    Status status() {
        return status;
    }

    Optional<String> message() {
        return Optional.ofNullable(message);
    }

    /**
     * Makes the subscription known; a reaction begins with what comes after this. One that cannot be reached now is
     * tried again with the first step, and keeps nobody from starting.
     */
    void enter() {
        inTurn(() -> {
            try {
                enterOnce();
            } catch (RuntimeException e) {
                afterTrouble(e);
            }
            return true;
        });
    }

    Step step() {
        return inTurn(() -> {
            if (status == Status.STOPPED) {
                return new Step(Step.Outcome.STOPPED, configuration.poll());
            }
            var early = notBefore - System.nanoTime();
            return early > 0 ? new Step(Step.Outcome.RETRYING, Duration.ofNanos(early)) : attempt();
        });
    }

    boolean retry(String stream) {
        return inTurn(() -> recipient.retry(stream));
    }

    /** Whether it came to the end; a stopped subscription that can be rebuilt follows again. */
    boolean rebuild(Progress progress) {
        return inTurn(() -> {
            var done = recipient.rebuild(progress, head.getAsLong());
            if (done) {
                succeed();
            }
            return done;
        });
    }

    private Step attempt() {
        try {
            enterOnce();
            if (recipient.position() >= head.getAsLong()) {
                recipient.idle();
                succeed();
                return new Step(Step.Outcome.CAUGHT_UP, configuration.poll());
            }
            return after(recipient.take(limit()));
        } catch (EventFailed failed) {
            return afterFailureOf(failed);
        } catch (UnknownEventType e) {
            return stop(e);
        } catch (RuntimeException e) {
            return afterTrouble(e);
        }
    }

    private void enterOnce() {
        if (!entered) {
            recipient.enter(head.getAsLong());
            entered = true;
        }
    }

    private Step after(Taken taken) {
        if (recipient.position() >= failing) {
            succeed();
        }
        return switch (taken) {
            case SOME -> new Step(Step.Outcome.MOVED, Duration.ZERO);
            case NONE -> new Step(Step.Outcome.CAUGHT_UP, configuration.poll());
            case ELSEWHERE -> new Step(Step.Outcome.ELSEWHERE, configuration.poll());
        };
    }

    /** Positions are dense: so many stand before the failing one, which is then taken alone. */
    private int limit() {
        var before = failing - 1 - recipient.position();
        return failures == 0 ? configuration.batch() : (int) Math.clamp(before, 1, configuration.batch());
    }

    private Step afterFailureOf(EventFailed failed) {
        var event = failed.event();
        failures = event.position() == failing ? failures + 1 : 1;
        failing = event.position();
        if (failures < configuration.attempts()) {
            return pause(failed.reason());
        }
        try {
            LOG.error("{} parks event {} ({}) and its stream", name, event.position(), event.type(), failed);
            recipient.park(failed, failures);
            succeed();
            return new Step(Step.Outcome.MOVED, Duration.ZERO);
        } catch (RuntimeException e) {
            return afterTrouble(e);
        }
    }

    /** Not the fault of an event, such as a database that does not answer: tried for ever. */
    private Step afterTrouble(RuntimeException e) {
        if (failures == 0) {
            LOG.warn("{} cannot be served at present", name, e);
        }
        failures++;
        return pause(e.getClass().getSimpleName() + ": " + e.getMessage());
    }

    private Step pause(String reason) {
        var pause = backoff.after(failures);
        notBefore = System.nanoTime() + pause.toNanos();
        status = Status.RETRYING;
        message = reason;
        return new Step(Step.Outcome.RETRYING, pause);
    }

    private Step stop(UnknownEventType e) {
        LOG.error("{} stops: {}", name, e.getMessage());
        status = Status.STOPPED;
        message = e.getMessage();
        return new Step(Step.Outcome.STOPPED, configuration.poll());
    }

    private void succeed() {
        failures = 0;
        failing = 0;
        notBefore = System.nanoTime();
        status = Status.FOLLOWING;
        message = null;
    }

    private <T> T inTurn(Supplier<T> work) {
        turn.lock();
        try {
            return work.get();
        } finally {
            turn.unlock();
        }
    }
}
