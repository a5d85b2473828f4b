package eu.savoirfaire.infra.event.delivery;

import eu.savoirfaire.infra.audit.chain.Linker;
import eu.savoirfaire.infra.event.log.Bell;
import eu.savoirfaire.infra.event.log.Sequencer;
import io.micronaut.context.annotation.Requires;
import io.micronaut.context.event.ShutdownEvent;
import io.micronaut.context.event.StartupEvent;
import io.micronaut.runtime.event.annotation.EventListener;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The threads of delivery: one stamps, one serves each subscription, and one links the audit in the same way. They live as
 * long as the application context.
 */
@Singleton
@Requires(beans = DataSource.class)
final class Workers {
    private static final Logger LOG = LoggerFactory.getLogger(Workers.class);
    private static final Duration TO_END = Duration.ofSeconds(2);
    private static final Duration WHILE_ANOTHER_STAMPS = Duration.ofMillis(5);

    private final Subscriptions subscriptions;
    private final Sequencer sequencer;
    private final Bell bell;
    private final DeliveryConfiguration configuration;
    private final Worker stamping;
    private final Worker linking;
    private final Runnable ring;
    private final List<Worker> serving = new ArrayList<>();
    private long head;

    Workers(
            Subscriptions subscriptions,
            Sequencer sequencer,
            Linker linker,
            Bell bell,
            DeliveryConfiguration configuration) {
        this.subscriptions = subscriptions;
        this.sequencer = sequencer;
        this.bell = bell;
        this.configuration = configuration;
        this.stamping = new Worker("events-stamp", this::stamp);
        // not woken by the bell: nobody waits for a link
        this.linking = new Worker("audit-link", () -> linker.round() ? Duration.ZERO : configuration.poll());
        this.ring = stamping::wake;
        for (var runner : subscriptions.runners()) {
            serving.add(
                    new Worker("events-" + runner.name(), () -> runner.step().pause()));
        }
    }

    @EventListener
    void start(StartupEvent event) {
        start();
    }

    @EventListener
    void end(ShutdownEvent event) {
        end();
    }

    void start() {
        subscriptions.enter();
        if (configuration.workers()) {
            bell.listen(ring);
            stamping.start();
            linking.start();
            serving.forEach(Worker::start);
        }
    }

    /** Ends within two seconds, before the data source closes; what is under way is committed or undone. */
    @PreDestroy
    void end() {
        bell.leave(ring);
        subscriptions.end();
        stamping.end();
        linking.end();
        serving.forEach(Worker::end);
        var deadline = System.nanoTime() + TO_END.toNanos();
        join(stamping, deadline);
        join(linking, deadline);
        serving.forEach(worker -> join(worker, deadline));
    }

    private static void join(Worker worker, long deadline) {
        if (!worker.isStarted()) {
            return;
        }
        if (!worker.join(Duration.ofNanos(Math.max(1, deadline - System.nanoTime())))) {
            LOG.warn("{} is still busy", worker.thread().getName());
        }
    }

    private Duration stamp() {
        var round = sequencer.round();
        var end = subscriptions.look();
        if (end > head) {
            head = end;
            serving.forEach(Worker::wake);
        }
        return switch (round) {
            case MORE -> Duration.ZERO;
            case ELSEWHERE -> WHILE_ANOTHER_STAMPS;
            case IDLE, STAMPED -> configuration.poll();
        };
    }
}
