package eu.savoirfaire.matching.cohort.run;

import static io.micronaut.transaction.TransactionDefinition.Propagation.MANDATORY;

import eu.savoirfaire.infra.access.Actor;
import eu.savoirfaire.infra.access.CurrentActor;
import eu.savoirfaire.infra.access.Permissions;
import eu.savoirfaire.infra.access.Reference;
import eu.savoirfaire.infra.audit.AuditTrail;
import eu.savoirfaire.infra.identity.TimeOrderedIds;
import eu.savoirfaire.infra.refusal.Refused;
import eu.savoirfaire.matching.CohortEvent.CohortId;
import eu.savoirfaire.matching.cohort.Cohort;
import eu.savoirfaire.matching.cohort.CohortAction;
import eu.savoirfaire.matching.cohort.CohortKind;
import eu.savoirfaire.matching.cohort.CohortRefusal;
import eu.savoirfaire.matching.cohort.keeping.Cohorts;
import eu.savoirfaire.matching.cohort.keeping.Gathered;
import eu.savoirfaire.matching.cohort.keeping.Participation;
import io.micronaut.transaction.TransactionOperations;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Begins and stops runs, and tells what came of them. */
@Singleton
public class Runs {
    /** A run of which nobody has heard for so long died with its node. */
    private static final Duration SILENCE = Duration.ofMinutes(2);

    private final RunRows rows;
    private final RunThreads threads;
    private final Cohorts cohorts;
    private final Gathered gathered;
    private final Gathering gathering;
    private final RunCodec codec;
    private final TransactionOperations<Connection> transactions;
    private final AuditTrail audit;
    private final CurrentActor actor;
    private final Permissions permissions;
    private final TimeOrderedIds ids;
    private final Clock clock;

    Runs(
            RunRows rows,
            RunThreads threads,
            Cohorts cohorts,
            Gathered gathered,
            Gathering gathering,
            RunCodec codec,
            TransactionOperations<Connection> transactions,
            AuditTrail audit,
            CurrentActor actor,
            Permissions permissions,
            TimeOrderedIds ids,
            Clock clock) {
        this.rows = rows;
        this.threads = threads;
        this.cohorts = cohorts;
        this.gathered = gathered;
        this.gathering = gathering;
        this.codec = codec;
        this.transactions = transactions;
        this.audit = audit;
        this.actor = actor;
        this.permissions = permissions;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Begins a run, which goes on by itself.
     *
     * @throws Refused with a {@link CohortRefusal}
     */
    public UUID begin(CohortId id) {
        var run = ids.next();
        var cohort = ready(id, run);
        threads.run(run, cohort, actor.get());
        return run;
    }

    /**
     * Does a run to its end before it returns: for programs that have nothing else to do.
     *
     * @throws Refused with a {@link CohortRefusal}
     */
    public UUID complete(CohortId id) {
        var run = ids.next();
        var cohort = ready(id, run);
        threads.work(run, cohort, actor.get());
        return run;
    }

    private Cohort ready(CohortId id, UUID run) {
        permissions.require(actor.get(), "cohort.manage", id.reference());
        var cohort = cohorts.require(id);
        requireReady(cohort);
        var by = actor.get();
        // before the thread that does it looks for the row
        transactions.executeWrite(_ -> entered(run, cohort, by));
        return cohort;
    }

    /** Lets a run come to an end soon. */
    public void cancel(UUID id) {
        var run = require(id);
        permissions.require(actor.get(), "cohort.manage", run.cohort().reference());
        transactions.executeWrite(_ -> {
            if (rows.cancel(id) > 0) {
                audit.record(actor.get(), "cohort.cancel-run", reference(id), Map.of());
            }
            return true;
        });
    }

    /** @throws Refused with {@link CohortRefusal.NoRun} */
    @Transactional(readOnly = true)
    public KeptRun require(UUID id) {
        return rows.one(id).map(RunRow::run).orElseThrow(() -> new Refused(new CohortRefusal.NoRun()));
    }

    /** The latest first. */
    @Transactional(readOnly = true)
    public List<KeptRun> of(CohortId cohort) {
        return rows.ofCohort(cohort.value()).stream().map(RunRow::run).toList();
    }

    /** @throws Refused with {@link CohortRefusal.NoRun} when nothing came of it */
    @Transactional(readOnly = true)
    public RunResult result(UUID id) {
        return codec.result(resultText(id));
    }

    /** To the byte as it was kept. */
    @Transactional(readOnly = true)
    public String resultText(UUID id) {
        return rows.result(id).orElseThrow(() -> new Refused(new CohortRefusal.NoRun()));
    }

    @Transactional(readOnly = true)
    public RunInputs inputs(UUID id) {
        return codec.inputs(inputsText(id));
    }

    /** To the byte as it was kept. */
    @Transactional(readOnly = true)
    public String inputsText(UUID id) {
        return rows.inputs(id).orElseThrow(() -> new Refused(new CohortRefusal.NoRun()));
    }

    /** Works a run out once more from what it read then, and tells whether it comes out the same to the byte. */
    public boolean comesOutTheSame(UUID id) {
        var seed = cohorts.require(require(id).cohort()).seed().orElseThrow();
        var inputs = inputsText(id);
        var again = Assigning.assign(codec.inputs(inputs), RunCodec.hash(inputs), seed);
        return codec.text(again).equals(resultText(id));
    }

    /** Confirmed, or taken back. */
    @Transactional(propagation = MANDATORY)
    public void turn(UUID id, RunState from, RunState to) {
        if (rows.turn(id, from, to) == 0) {
            throw new Refused(new CohortRefusal.ChangedMeanwhile());
        }
    }

    static Reference reference(UUID run) {
        return new Reference("cohort-run", run.toString());
    }

    private void requireReady(Cohort cohort) {
        if (!cohort.state().runs()) {
            throw new Refused(new CohortRefusal.NotNow(cohort.state(), CohortAction.PROPOSE));
        }
        var offers = gathering.offers(cohort);
        if (offers.isEmpty()) {
            throw new Refused(new CohortRefusal.NoOffers());
        }
        if (cohort.facts().mostWelfare()
                && offers.stream().anyMatch(one -> !one.offer().provider().equals(cohort.organisation()))) {
            throw new Refused(new CohortRefusal.NotAllOwn());
        }
        var people = (int) gathered.needs(cohort.id()).stream()
                .filter(one -> one.state() == Participation.State.WAITING)
                .count();
        var least =
                cohort.facts().kind() == CohortKind.CIRCLES ? 1 : cohort.facts().least();
        if (people < Math.max(1, least)) {
            throw new Refused(new CohortRefusal.TooFew(people, Math.max(1, least)));
        }
    }

    private boolean entered(UUID run, Cohort cohort, Actor by) {
        var now = clock.instant();
        rows.interruptUnheardOf(now.minus(SILENCE), now);
        var id = cohort.id().value();
        if (rows.enter(run, id, rows.count(id) + 1, by.name(), now) == 0) {
            throw new Refused(new CohortRefusal.RunsAlready());
        }
        audit.record(by, "cohort.run", reference(run), Map.of("cohort", id.toString()));
        return true;
    }
}
