package eu.savoirfaire.infra.event.delivery;

import eu.savoirfaire.infra.access.CurrentActor;
import eu.savoirfaire.infra.access.Reference;
import eu.savoirfaire.infra.audit.AuditTrail;
import eu.savoirfaire.infra.event.LocalProjection;
import eu.savoirfaire.infra.event.Reaction;
import eu.savoirfaire.infra.event.SharedProjection;
import eu.savoirfaire.infra.event.Subscription;
import eu.savoirfaire.infra.event.Subscription.Kind;
import eu.savoirfaire.infra.event.UnknownEventType;
import eu.savoirfaire.infra.event.checkpoint.Checkpoint;
import eu.savoirfaire.infra.event.checkpoint.Parked;
import eu.savoirfaire.infra.event.log.Sequencer;
import eu.savoirfaire.infra.event.recipient.Ledger;
import eu.savoirfaire.infra.event.recipient.LocalRecipient;
import eu.savoirfaire.infra.event.recipient.Progress;
import eu.savoirfaire.infra.event.recipient.Recipient;
import eu.savoirfaire.infra.event.recipient.SharedRecipient;
import eu.savoirfaire.infra.refusal.Refused;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;

/** All who follow the log: how they stand, and what an operator can do about it. */
@Singleton
public final class Subscriptions {
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(2);

    /** Reactions to reactions that one call follows; beyond that, somebody else keeps appending. */
    private static final int LONGEST_CHAIN = 50;

    private final Map<String, Runner> runners = new LinkedHashMap<>();
    private final Ledger ledger;
    private final Sequencer sequencer;
    private final AuditTrail audit;
    private final CurrentActor currentActor;
    private final DeliveryConfiguration configuration;

    private volatile long head;
    private volatile boolean ending;

    /** @throws IllegalStateException when two subscriptions have the same name */
    Subscriptions(
            Collection<Subscription> subscriptions,
            Ledger ledger,
            Sequencer sequencer,
            Backoff backoff,
            DeliveryConfiguration configuration,
            AuditTrail audit,
            CurrentActor currentActor) {
        this.ledger = ledger;
        this.sequencer = sequencer;
        this.configuration = configuration;
        this.audit = audit;
        this.currentActor = currentActor;
        for (var subscription : subscriptions) {
            var recipient = recipient(subscription);
            var runner = new Runner(subscription.name(), recipient, configuration, backoff, () -> head);
            if (runners.put(subscription.name(), runner) != null) {
                throw new IllegalStateException("Two subscriptions are named " + subscription.name());
            }
        }
    }

    /** How every subscription of this program stands, in the order of their names. */
    public List<SubscriptionState> states() {
        var end = sequencer.head();
        var positions = ledger.checkpoints().findAllOrderByName().stream()
                .collect(Collectors.toMap(Checkpoint::name, Checkpoint::position));
        return runners.values().stream()
                .map(runner -> new SubscriptionState(
                        runner.name(),
                        runner.kind(),
                        runner.status(),
                        // of a shared one another node may know better; of a local one nobody does
                        runner.kind() == Kind.LOCAL
                                ? runner.position()
                                : positions.getOrDefault(runner.key(), runner.position()),
                        end,
                        ledger.parked().count(runner.key()),
                        runner.message()))
                .sorted(Comparator.comparing(SubscriptionState::name))
                .toList();
    }

    /**
     * The first parked events of a subscription, in the order in which they will be tried.
     *
     * @throws Refused when nobody subscribes under this name
     */
    public List<Parked> parked(String name, int limit) {
        return ledger.parked().of(runner(name).key(), limit);
    }

    /**
     * Tries the parked events of a stream again, in order, on the calling thread.
     *
     * @return whether none is left; otherwise the first one's reason is the new one
     * @throws Refused when nobody subscribes under this name
     */
    public boolean retry(String name, String stream) {
        var runner = runner(name);
        record("subscription.retry", name, Map.of("stream", stream));
        return runner.retry(stream);
    }

    /**
     * Gives up a parked event for this subscription, and tries those behind it.
     *
     * @return whether none of its stream is left
     * @throws Refused when nobody subscribes under this name, or no event lies aside at this position
     */
    public boolean drop(String name, long position) {
        var runner = runner(name);
        var stream = ledger.inTransaction(_ -> {
            var of = ledger.parked().stream(runner.key(), position);
            ledger.parked().remove(runner.key(), position);
            of.ifPresent(_ -> record("subscription.drop", name, Map.of("position", Long.toString(position))));
            return of;
        });
        return runner.retry(stream.orElseThrow(() -> new Refused(new SubscriptionRefusal.NotParked(name, position))));
    }

    /**
     * Derives a projection anew from the beginning of the log, on the calling thread. A shared one shows its old state
     * until the new one is complete, and keeps it when this is cancelled; a local one, cancelled, catches up in the
     * background.
     *
     * @return whether it came to the end
     * @throws Refused when nobody subscribes under this name, or a reaction does
     * @throws UnknownEventType when the log holds an event that this program does not know
     */
    public boolean replay(String name, Progress progress) {
        var runner = runner(name);
        if (runner.kind() == Kind.REACTION) {
            throw new Refused(new SubscriptionRefusal.NeverReplayed(name));
        }
        enter();
        sequencer.all();
        look();
        return runner.rebuild(progress);
    }

    /** Stamps and delivers on the calling thread until all have caught up, are stopped, or are served by another process. */
    public void deliverNow() {
        enter();
        var pass = 0;
        do {
            sequencer.all();
            look();
            runners.values().forEach(this::bringForward);
            pass++;
        } while (!ending && pass < LONGEST_CHAIN && ledger.reader().unstamped().count() > 0);
    }

    /**
     * Waits until everything committed before the call has reached every subscription but those that have stopped.
     * Without workers it delivers itself.
     *
     * @return false when the time is over
     */
    public boolean awaitCaughtUp(Duration patience) {
        if (!configuration.workers()) {
            deliverNow();
        }
        var deadline = System.nanoTime() + patience.toNanos();
        var unstamped = ledger.reader().unstamped();
        while (!ledger.reader().stampedSince(unstamped)) {
            if (!pause(deadline)) {
                return false;
            }
        }
        var end = sequencer.head();
        while (!runners.values().stream().allMatch(runner -> runner.hasReached(end))) {
            if (!pause(deadline)) {
                return false;
            }
        }
        return true;
    }

    /** Makes all known to the database; reactions begin with what is appended after the first time. */
    void enter() {
        sequencer.all();
        look();
        runners.values().forEach(Runner::enter);
    }

    Collection<Runner> runners() {
        return runners.values();
    }

    /** Looks where the log ends. */
    long look() {
        var end = sequencer.head();
        head = end;
        return end;
    }

    /** Lets whoever is delivering come to an end soon. */
    void end() {
        ending = true;
    }

    /** Whether there is time to look again. */
    private boolean pause(long deadline) {
        LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
        return !ending && System.nanoTime() - deadline < 0;
    }

    private Recipient recipient(Subscription subscription) {
        return switch (subscription) {
            case SharedProjection projection -> new SharedRecipient(projection, ledger, () -> ending);
            case Reaction reaction -> new SharedRecipient(reaction, ledger, () -> ending);
            case LocalProjection projection ->
                new LocalRecipient(projection, configuration.node(), configuration.batch(), ledger, () -> ending);
        };
    }

    private void bringForward(Runner runner) {
        while (!ending) {
            var step = runner.step();
            switch (step.outcome()) {
                case MOVED -> {}
                case RETRYING -> LockSupport.parkNanos(step.pause().toNanos());
                case CAUGHT_UP, ELSEWHERE, STOPPED -> {
                    return;
                }
            }
        }
    }

    private Runner runner(String name) {
        var runner = runners.get(name);
        if (runner == null) {
            throw new Refused(new SubscriptionRefusal.Unknown(name));
        }
        return runner;
    }

    private void record(String action, String name, Map<String, String> details) {
        ledger.transactions().executeWrite(_ -> {
            audit.record(currentActor.get(), action, new Reference("subscription", name), details);
            return true;
        });
    }
}
