package eu.savoirfaire.platform.job;

import eu.savoirfaire.infra.access.Actor;
import eu.savoirfaire.infra.event.delivery.DeliveryConfiguration;
import eu.savoirfaire.infra.refusal.Refusal;
import eu.savoirfaire.infra.refusal.Refused;
import eu.savoirfaire.platform.account.RequestActor;
import eu.savoirfaire.platform.job.Job.State;
import io.micronaut.context.event.ShutdownEvent;
import io.micronaut.context.event.StartupEvent;
import io.micronaut.runtime.event.annotation.EventListener;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The runs of this node, each with a thread that works and one that writes down how far it is. The threads are our own,
 * because injected executors carry their caller's transaction along, and never interrupted, because H2 closes a database
 * file in which a thread is interrupted.
 */
@Singleton
class Runs {
    private static final Logger LOG = LoggerFactory.getLogger(Runs.class);
    private static final long BETWEEN_NOTES = 500;

    /** A run of which nobody has heard for so long died with its node. */
    private static final Duration SILENCE = Duration.ofMinutes(2);

    private static final int LONGEST_ARGUMENTS = 1000;

    private final JobRows rows;
    private final DeliveryConfiguration delivery;
    private final Clock clock;
    private final Map<UUID, Run> present = new ConcurrentHashMap<>();

    Runs(JobRows rows, DeliveryConfiguration delivery, Clock clock) {
        this.rows = rows;
        this.delivery = delivery;
        this.clock = clock;
    }

    void run(UUID id, Work work, String subject, Actor by) {
        var run = new Run(id);
        present.put(id, run);
        thread("job-" + work.kind(), () -> RequestActor.actingAs(by, () -> work(run, work, subject)));
        thread("job-notes-" + work.kind(), () -> takeNotes(run));
    }

    /** What was running here when the program last ended does not run any more. */
    @EventListener
    void start(StartupEvent event) {
        // a command beside a server is not that server started again
        if (delivery.workers()) {
            rows.interruptAllOf(delivery.node(), clock.instant());
        }
    }

    @EventListener
    void end(ShutdownEvent event) {
        present.values().forEach(Run::stop);
        present.values().forEach(run -> run.ended(BETWEEN_NOTES));
    }

    /** Nodes that died take their runs with them. */
    @Scheduled(initialDelay = "1m", fixedDelay = "30s")
    void lookForLost() {
        var now = clock.instant();
        rows.interruptUnheardOf(now.minus(SILENCE), now);
    }

    private boolean work(Run run, Work work, String subject) {
        try {
            var finding = work.run(subject, run);
            if (finding.isPresent()) {
                run.complete();
            }
            finding.ifPresentOrElse(
                    found -> ended(run, found.good() ? State.DONE : State.ALARMING, found.key(), found.arguments()),
                    () -> ended(run, State.CANCELLED, null, List.of()));
        } catch (Refused refused) {
            failed(run, refused.refusal());
        } catch (RuntimeException | LinkageError failure) {
            LOG.error("The job {} {} failed", work.kind(), run.id(), failure);
            ended(run, State.FAILED, "platform.job.outcome.failed", List.of());
        } finally {
            present.remove(run.id());
            run.end();
        }
        return true;
    }

    private void failed(Run run, Refusal refusal) {
        ended(
                run,
                State.FAILED,
                refusal.code(),
                refusal.arguments().stream().map(String::valueOf).toList());
    }

    private void ended(Run run, State state, @Nullable String outcome, List<String> arguments) {
        var lines = arguments.stream().map(line -> line.replace('\n', ' ')).collect(Collectors.joining("\n"));
        var kept = lines.length() > LONGEST_ARGUMENTS ? lines.substring(0, LONGEST_ARGUMENTS) : lines;
        rows.end(run.id(), state, run.done(), run.total(), outcome, kept, clock.instant());
    }

    private void takeNotes(Run run) {
        while (!run.ended(BETWEEN_NOTES)) {
            try {
                if (rows.cancelling(run.id()).orElse(true)) {
                    run.stop();
                }
                rows.show(run.id(), run.done(), run.total(), clock.instant());
            } catch (RuntimeException e) {
                LOG.warn("How far job {} is could not be written down", run.id(), e);
            }
        }
    }

    private static void thread(String name, Runnable work) {
        Thread.ofPlatform().daemon().name(name).start(work);
    }
}
