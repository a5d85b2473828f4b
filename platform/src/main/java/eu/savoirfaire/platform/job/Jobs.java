package eu.savoirfaire.platform.job;

import eu.savoirfaire.infra.access.Actor;
import eu.savoirfaire.infra.access.CurrentActor;
import eu.savoirfaire.infra.access.Permissions;
import eu.savoirfaire.infra.access.Reference;
import eu.savoirfaire.infra.audit.AuditTrail;
import eu.savoirfaire.infra.event.delivery.DeliveryConfiguration;
import eu.savoirfaire.infra.identity.TimeOrderedIds;
import eu.savoirfaire.infra.refusal.Refused;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Starts long work, and tells how it goes. */
@Singleton
public class Jobs {
    /** How long a run is remembered. */
    static final Duration KEPT = Duration.ofDays(90);

    private final List<Work> works;
    private final JobRows rows;
    private final Runs runs;
    private final TransactionOperations<Connection> transactions;
    private final AuditTrail audit;
    private final CurrentActor actor;
    private final Permissions permissions;
    private final DeliveryConfiguration delivery;
    private final TimeOrderedIds ids;
    private final Clock clock;

    Jobs(
            List<Work> works,
            JobRows rows,
            Runs runs,
            TransactionOperations<Connection> transactions,
            AuditTrail audit,
            CurrentActor actor,
            Permissions permissions,
            DeliveryConfiguration delivery,
            TimeOrderedIds ids,
            Clock clock) {
        this.works = works.stream().sorted(Comparator.comparing(Work::kind)).toList();
        this.rows = rows;
        this.runs = runs;
        this.transactions = transactions;
        this.audit = audit;
        this.actor = actor;
        this.permissions = permissions;
        this.delivery = delivery;
        this.ids = ids;
        this.clock = clock;
    }

    /** What there is to do, in the order of its names. */
    public List<Work> works() {
        return works;
    }

    /**
     * Starts a run as the present actor.
     *
     * @param subject one of the work's, or empty
     * @throws Refused with {@link JobRefusal.Busy} when one of the kind is running
     */
    public UUID start(String kind, String subject) {
        permissions.require(actor.get(), "job.start", new Reference("work", kind));
        return begin(kind, subject);
    }

    /**
     * Starts a run that follows from something else that the present actor was allowed to do.
     *
     * @throws Refused with {@link JobRefusal.Busy} when one of the kind is running
     */
    public UUID begin(String kind, String subject) {
        var work = works.stream()
                .filter(one -> one.kind().equals(kind))
                .filter(one -> one.subjects().isEmpty()
                        ? subject.isEmpty()
                        : one.subjects().contains(subject))
                .findFirst()
                .orElseThrow(Jobs::unknown);
        var by = actor.get();
        var id = ids.next();
        // before the thread that does it looks for the row
        transactions.executeWrite(_ -> entered(id, kind, subject, by));
        runs.run(id, work, subject, by);
        return id;
    }

    /** Lets a run come to an end soon; work that cannot be stopped half way ends as it would have. */
    public void cancel(UUID id) {
        var job = find(id);
        permissions.require(actor.get(), "job.cancel", job.reference());
        transactions.executeWrite(_ -> {
            if (rows.cancel(id) > 0) {
                audit.record(actor.get(), "job.cancel", job.reference(), Map.of("kind", job.kind()));
            }
            return true;
        });
    }

    /** @throws Refused with {@link JobRefusal.Unknown} */
    public Job find(UUID id) {
        return rows.findById(id).map(JobRow::job).orElseThrow(Jobs::unknown);
    }

    /** The last runs, the latest first. */
    public List<Job> latest(int limit) {
        return rows.latest(limit).stream().map(JobRow::job).toList();
    }

    /** The last run of a kind. */
    public Optional<Job> latest(String kind) {
        return rows.latestOf(kind, 1).stream().map(JobRow::job).findFirst();
    }

    /** The last run of a kind that ended well. */
    public Optional<Job> latestGood(String kind) {
        return rows.latestOf(kind, 100).stream()
                .map(JobRow::job)
                .filter(Job::well)
                .findFirst();
    }

    private boolean entered(UUID id, String kind, String subject, Actor by) {
        var now = clock.instant();
        rows.drop(now.minus(KEPT));
        if (rows.enter(id, kind, subject, by.name(), delivery.node(), now) == 0) {
            throw new Refused(new JobRefusal.Busy());
        }
        var details = subject.isEmpty() ? Map.of("kind", kind) : Map.of("kind", kind, "subject", subject);
        audit.record(by, "job.start", new Reference("job", id.toString()), details);
        return true;
    }

    private static Refused unknown() {
        return new Refused(new JobRefusal.Unknown());
    }
}
