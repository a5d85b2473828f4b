package eu.savoirfaire.platform.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.savoirfaire.infra.access.NotAllowed;
import eu.savoirfaire.infra.access.Role;
import eu.savoirfaire.infra.audit.AuditEntry;
import eu.savoirfaire.infra.audit.AuditLog;
import eu.savoirfaire.infra.event.delivery.DeliveryConfiguration;
import eu.savoirfaire.infra.refusal.Refused;
import eu.savoirfaire.infra.testkit.database.TestDatabase;
import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.platform.account.Account;
import eu.savoirfaire.platform.desk.Office;
import eu.savoirfaire.platform.job.Job.State;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** What long work promises on every database. */
@TestInstance(Lifecycle.PER_CLASS)
abstract class JobsContract {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final TestDatabase database = database();
    private final Office office = new Office(database, Map.of("test.patient-work", true));
    private final Jobs jobs = office.part(Jobs.class);
    private final JobRows rows = office.part(JobRows.class);
    private final PatientWork work = office.part(PatientWork.class);
    private final Account administrator = office.administrator();

    abstract TestDatabase database();

    @AfterAll
    void close() {
        office.close();
        database.close();
    }

    @Test
    void oneOfAKindRunsAtATimeAndIsDone() {
        var id = start("well");
        assertThatThrownBy(() -> start("badly"))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.refusal()).isInstanceOf(JobRefusal.Busy.class));

        assertThat(awaited(id, job -> job.done() == 3).total()).isEqualTo(10);
        work.end();
        var done = ended(id);

        assertThat(done.state()).isEqualTo(State.DONE);
        assertThat(done.done()).isEqualTo(10);
        assertThat(done.outcome()).contains(Label.key("platform.job.outcome.reindex", 2L));
        assertThat(done.startedBy()).isEqualTo(administrator.id().value().toString());
        assertThat(office.part(AuditLog.class).about(done.reference(), AuditLog.NEWEST, 5))
                .extracting(AuditEntry::action)
                .containsExactly("job.start");
    }

    @Test
    void workThatIsCancelledStops() {
        var id = start("well");

        office.does(administrator, () -> jobs.cancel(id));

        assertThat(ended(id).state()).isEqualTo(State.CANCELLED);
    }

    @Test
    void whatWentWrongIsToldWithoutInnards() {
        var failed = ended(start("broken"));
        assertThat(failed.state()).isEqualTo(State.FAILED);
        assertThat(failed.outcome()).contains(Label.key("platform.job.outcome.failed"));

        var alarming = start("badly");
        work.end();
        assertThat(ended(alarming).state()).isEqualTo(State.ALARMING);
    }

    @Test
    void whatRanWhenTheProgramWasKilledIsInterruptedAtTheNextStart() {
        var lost = UUID.randomUUID();
        var node = office.part(DeliveryConfiguration.class).node();
        rows.enter(lost, "lost", "", "operator", node, office.clock().instant());

        rows.interruptAllOf(node, office.clock().instant());

        assertThat(jobs.find(lost).state()).isEqualTo(State.INTERRUPTED);
        assertThat(rows.enter(
                        UUID.randomUUID(),
                        "lost",
                        "",
                        "operator",
                        "elsewhere",
                        office.clock().instant()))
                .as("another one of the kind may run")
                .isEqualTo(1);
    }

    @Test
    void whatRanOnANodeThatDiedIsInterruptedAfterAWhile() {
        var lost = UUID.randomUUID();
        rows.enter(lost, "far", "", "operator", "far-away", office.clock().instant());

        office.part(Runs.class).lookForLost();
        assertThat(jobs.find(lost).running()).isTrue();
        office.clock().forward(Duration.ofMinutes(3));
        office.part(Runs.class).lookForLost();

        assertThat(jobs.find(lost).state()).isEqualTo(State.INTERRUPTED);
    }

    @Test
    void theChainOfTheAuditIsVerified() {
        var verified = ended(office.as(administrator, () -> jobs.start("verify-audit", "")));

        assertThat(verified.state()).isEqualTo(State.DONE);
        assertThat(verified.outcome()).isPresent();
    }

    @Test
    void everyProjectionIsDerivedAnewAndNoReaction() {
        assertThat(ended(office.as(administrator, () -> jobs.start("reindex", "")))
                        .state())
                .isEqualTo(State.DONE);
        assertThat(ended(office.as(administrator, () -> jobs.start("replay", "platform.activity")))
                        .state())
                .isEqualTo(State.DONE);
        assertThatThrownBy(() -> office.as(
                        administrator,
                        () -> jobs.start("replay", "platform.when-sheet-published-renew-workshop-records")))
                .isInstanceOf(Refused.class);
    }

    @Test
    void onlyAdministratorsStartAndCancel() {
        var curator = office.holding(office.someone(), Role.CURATOR);
        var id = ended(office.as(administrator, () -> jobs.start("verify-audit", "")))
                .id();

        assertThatThrownBy(() -> office.as(curator, () -> jobs.start("reindex", "")))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> office.does(curator, () -> jobs.cancel(id))).isInstanceOf(NotAllowed.class);
    }

    @Test
    void whoStartedItIsForgottenWithTheirAccount() {
        var leaver = office.administrator();
        ended(office.as(leaver, () -> jobs.start("verify-audit", "")));
        var kept = office.part(StartedJobs.class);
        assertThat(kept.of(leaver.id())).hasSize(1);

        kept.erase(leaver.id());

        assertThat(kept.of(leaver.id())).isEmpty();
    }

    private UUID start(String subject) {
        return office.as(administrator, () -> jobs.start("patient", subject));
    }

    private Job ended(UUID id) {
        return awaited(id, job -> !job.running());
    }

    private Job awaited(UUID id, Predicate<Job> condition) {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        var job = jobs.find(id);
        while (!condition.test(job)) {
            assertThat(System.nanoTime()).as("still %s", job).isLessThan(deadline);
            LockSupport.parkNanos(5_000_000);
            job = jobs.find(id);
        }
        return job;
    }
}
