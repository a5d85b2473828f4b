package eu.savoirfaire.platform.desk.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.savoirfaire.infra.access.NotAllowed;
import eu.savoirfaire.infra.access.Reference;
import eu.savoirfaire.infra.access.Role;
import eu.savoirfaire.infra.audit.AuditEntry;
import eu.savoirfaire.infra.audit.AuditLog;
import eu.savoirfaire.infra.event.delivery.Subscriptions;
import eu.savoirfaire.infra.refusal.Refused;
import eu.savoirfaire.infra.testkit.database.TestDatabase;
import eu.savoirfaire.platform.account.Account;
import eu.savoirfaire.platform.desk.Decision;
import eu.savoirfaire.platform.desk.Decisions;
import eu.savoirfaire.platform.desk.Office;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** What is done about parked events, on every database. */
@TestInstance(Lifecycle.PER_CLASS)
abstract class ParkedEventsContract {
    private static final String NAME = StubbornProjection.NAME;

    private final TestDatabase database = database();
    private final Office office = new Office(
            database,
            Map.of("test.stubborn-projection", true, "savoir.events.attempts", 1, "savoir.events.first-retry", "1ms"));
    private final ParkedEventActs acts = office.part(ParkedEventActs.class);
    private final StubbornProjection projection = office.part(StubbornProjection.class);
    private final Account administrator = office.administrator();

    abstract TestDatabase database();

    @AfterAll
    void close() {
        office.close();
        database.close();
    }

    @BeforeEach
    void parkTwoStreams() {
        projection.mend();
        office.part(Subscriptions.class).deliverNow();
        office.does(administrator, () -> acts.retryAll(NAME));
        projection.unmend();
        office.someone();
        office.someone();
        office.part(Subscriptions.class).deliverNow();
        assertThat(acts.parked(NAME)).hasSize(2);
    }

    @Test
    void whatIsMendedIsTakenWhenTriedAgain() {
        assertThat(office.as(administrator, () -> acts.retryAll(NAME))).isEqualTo(2);
        projection.mend();
        var first = acts.parked(NAME).getFirst();

        assertThat(office.as(administrator, () -> acts.retry(NAME, first.stream())))
                .isTrue();
        assertThat(acts.parked(NAME)).hasSize(1);
        assertThat(office.as(administrator, () -> acts.retryAll(NAME))).isZero();

        assertThat(acts.parked(NAME)).isEmpty();
    }

    @Test
    void whatIsGivenUpIsGivenUpWithAReason() {
        var position = acts.parked(NAME).getFirst().key().position();

        office.does(administrator, () -> acts.drop(NAME, position, "Una prova di ieri"));

        assertThat(acts.parked(NAME)).hasSize(1);
        assertThat(office.part(Decisions.class).about(new Reference("event", NAME + "/" + position), 5))
                .extracting(Decision::reason)
                .containsExactly("Una prova di ieri");
        assertThat(office.part(AuditLog.class).about(new Reference("subscription", NAME), AuditLog.NEWEST, 1))
                .extracting(AuditEntry::action)
                .containsExactly("subscription.drop");
        assertThatThrownBy(() -> office.does(administrator, () -> acts.drop(NAME, position, "di nuovo")))
                .isInstanceOf(Refused.class);
    }

    @Test
    void onlyAdministratorsDecide() {
        var curator = office.holding(office.someone(), Role.CURATOR);
        var event = acts.parked(NAME).getFirst();

        assertThatThrownBy(() -> office.does(curator, () -> acts.retry(NAME, event.stream())))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> office.does(curator, () -> acts.retryAll(NAME)))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() ->
                        office.does(curator, () -> acts.drop(NAME, event.key().position(), "x")))
                .isInstanceOf(NotAllowed.class);
    }
}
