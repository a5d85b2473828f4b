package eu.savoirfaire.matching.cohort.run;

import eu.savoirfaire.infra.access.Actor;
import eu.savoirfaire.infra.refusal.Refused;
import eu.savoirfaire.matching.cohort.Cohort;
import eu.savoirfaire.matching.cohort.keeping.Cohorts;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Does runs, each on a thread of its own: injected executors carry their caller's transaction along. Never interrupted, because H2
 * closes a database file in which a thread is interrupted.
 */
@Singleton
class RunThreads {
    private static final Logger LOG = LoggerFactory.getLogger(RunThreads.class);
    private static final Duration BETWEEN_NOTES = Duration.ofMillis(250);

    private final RunRows rows;
    private final Cohorts cohorts;
    private final Gathering gathering;
    private final RunCodec codec;
    private final TransactionOperations<Connection> transactions;
    private final Clock clock;

    RunThreads(
            RunRows rows,
            Cohorts cohorts,
            Gathering gathering,
            RunCodec codec,
            TransactionOperations<Connection> transactions,
            Clock clock) {
        this.rows = rows;
        this.cohorts = cohorts;
        this.gathering = gathering;
        this.codec = codec;
        this.transactions = transactions;
        this.clock = clock;
    }

    void run(UUID run, Cohort cohort, Actor by) {
        Thread.ofPlatform().daemon().name("cohort-run").start(() -> work(run, cohort, by));
    }

    void work(UUID run, Cohort cohort, Actor by) {
        try {
            var inputs = gathering.gather(cohort, new Notes(run)::onward);
            if (inputs.isEmpty() || !proposed(run, cohort, inputs.get(), by)) {
                end(run, RunState.CANCELLED, null);
            }
        } catch (Refused refused) {
            end(run, RunState.REFUSED, refused.refusal().code());
        } catch (RuntimeException | LinkageError failure) {
            LOG.error("The run {} of cohort {} failed", run, cohort.id().value(), failure);
            end(run, RunState.FAILED, null);
        }
    }

    /** @return false when it was cancelled meanwhile */
    private boolean proposed(UUID run, Cohort cohort, RunInputs inputs, Actor by) {
        var read = codec.text(inputs);
        var hash = RunCodec.hash(read);
        var result = Assigning.assign(inputs, hash, cohort.seed().orElseThrow());
        var came = codec.text(result);
        return transactions.executeWrite(_ -> {
            if (rows.complete(run, read, hash, came, RunCodec.hash(came), clock.instant()) == 0) {
                return false;
            }
            var now = cohorts.require(cohort.id());
            cohorts.save(
                    now.proposed(
                            run, result.matched().size(), result.unmatched().size()),
                    by,
                    "propose");
            return true;
        });
    }

    private void end(UUID run, RunState state, @Nullable String refused) {
        transactions.executeWrite(_ -> rows.end(run, state, refused, clock.instant()));
    }

    /** Writes down now and then how far it is, and learns that it should stop. */
    private final class Notes {
        private final UUID run;
        private @Nullable Instant last;

        Notes(UUID run) {
            this.run = run;
        }

        boolean onward(long done, long total) {
            var now = clock.instant();
            if (last != null && Duration.between(last, now).compareTo(BETWEEN_NOTES) < 0) {
                return true;
            }
            last = now;
            return transactions.executeWrite(_ -> rows.show(run, done, total, now)) > 0;
        }
    }
}
