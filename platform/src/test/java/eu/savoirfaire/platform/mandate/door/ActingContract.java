package eu.savoirfaire.platform.mandate.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.savoirfaire.infra.access.NotAllowed;
import eu.savoirfaire.infra.audit.AuditEntry;
import eu.savoirfaire.infra.audit.AuditLog;
import eu.savoirfaire.infra.event.EventLog;
import eu.savoirfaire.infra.testkit.database.TestDatabase;
import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.platform.PlatformEvent;
import eu.savoirfaire.platform.account.Account;
import eu.savoirfaire.platform.account.Accounts;
import eu.savoirfaire.platform.account.AssistedAccounts;
import eu.savoirfaire.platform.account.RequestActor;
import eu.savoirfaire.platform.account.Secret;
import eu.savoirfaire.platform.account.SignedIn.ActingFor;
import eu.savoirfaire.platform.account.door.MovingClock;
import eu.savoirfaire.platform.account.session.Sessions;
import eu.savoirfaire.platform.mandate.Mandate;
import eu.savoirfaire.platform.mandate.Mandate.State;
import eu.savoirfaire.platform.mandate.MandateEndings;
import eu.savoirfaire.platform.mandate.Mandates;
import eu.savoirfaire.platform.mandate.acting.Acting;
import io.micronaut.context.ApplicationContext;
import io.micronaut.transaction.TransactionOperations;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** What acting for somebody promises, on every database and between two nodes. */
@TestInstance(Lifecycle.PER_CLASS)
abstract class ActingContract {
    private final TestDatabase database = database();
    private final ApplicationContext context = start(database);
    private final ApplicationContext otherNode = start(database);
    private final Mandates mandates = context.getBean(Mandates.class);
    private final Acting acting = context.getBean(Acting.class);
    private final Accounts accounts = context.getBean(Accounts.class);
    private final AssistedAccounts assisted = context.getBean(AssistedAccounts.class);
    private final MovingClock clock = context.getBean(MovingClock.class);

    @SuppressWarnings("unchecked") // there is one kind of transactions here
    private final TransactionOperations<Connection> transactions = context.getBean(TransactionOperations.class);

    private final Counter counter = new Counter(context);
    private final Counter elsewhere = new Counter(otherNode);

    abstract TestDatabase database();

    @AfterAll
    void close() {
        otherNode.close();
        context.close();
        database.close();
    }

    @Test
    void whatActsForSomebodyIsTheirsAndNamesBoth() throws SQLException {
        var amina = counter.person("Amina");
        var giulia = counter.worker("Giulia");
        var secret = counter.signedIn(giulia, true);
        var working = begun(giulia, secret, counter.given(amina, giulia));

        var who = counter.behind(working);
        RequestActor.actingAs(who.actor(), () -> accounts.rename(amina.id(), "Amina B.", Language.AR));

        assertThat(who.subject().id()).isEqualTo(amina.id());
        assertThatThrownBy(() ->
                        RequestActor.actingAs(who.actor(), () -> accounts.rename(giulia.id(), "Somebody", Language.IT)))
                .as("one's own is closed meanwhile")
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> RequestActor.actingAs(who.actor(), () -> mandates.offer(amina.id(), "it")))
                .as("no mandate is made with a mandate")
                .isInstanceOf(NotAllowed.class);
        var done = context.getBean(AuditLog.class).doneFor(amina.id(), AuditLog.NEWEST, 10);
        assertThat(done).extracting(AuditEntry::action).containsExactly("account.rename", "mandate.work");
        assertThat(done)
                .extracting(AuditEntry::actor)
                .containsOnly(giulia.id().value().toString());
        assertThat(done).extracting(AuditEntry::onBehalfOf).containsOnly(Optional.of(amina.id()));
    }

    @Test
    void eventsNameWhoeverActedAndForWhom() throws SQLException {
        var amina = counter.person("Amina");
        var giulia = counter.worker("Giulia");
        var mandate = counter.given(amina, giulia);
        var working = giulia.actor(true).workingFor(amina.id(), Set.of());

        transactions.executeWrite(_ -> {
            RequestActor.actingAs(working, () -> {
                context.getBean(EventLog.class)
                        .append("mandate/test", 1, List.of(new PlatformEvent.AccountRestored(amina.id())));
                return true;
            });
            return true;
        });

        assertThat(types("mandate/" + mandate.id().value())).containsExactly("savoirfaire.platform.mandate-given.v1");
        assertThat(meta("mandate/test"))
                .contains(giulia.id().value().toString())
                .contains(amina.id().value().toString());
    }

    @Test
    void aRevocationIsSeenAtOnceOnTheOtherNode() {
        var amina = counter.person("Amina");
        var giulia = counter.worker("Giulia");
        var mandate = counter.given(amina, giulia);
        var working = begun(giulia, counter.signedIn(giulia, true), mandate);
        assertThat(elsewhere.behind(working).acting().map(ActingFor::over)).contains(false);

        RequestActor.actingAs(amina.actor(false), () -> mandates.revoke(mandate.id()));
        var asked = System.nanoTime();

        var who = elsewhere.behind(working);
        assertThat(who.acting().map(ActingFor::over)).contains(true);
        assertThat(Duration.ofNanos(System.nanoTime() - asked)).isLessThan(Duration.ofSeconds(1));
        assertThat(who.actor().person()).as("nobody acts until it was seen").isEmpty();
        assertThat(who.subject().id()).isEqualTo(giulia.id());
    }

    @Test
    void actingEndsAfterHalfAnHourWithoutUse() {
        var amina = counter.person("Amina");
        var giulia = counter.worker("Giulia");
        var working = begun(giulia, counter.signedIn(giulia, true), counter.given(amina, giulia));

        clock.forward(Duration.ofMinutes(30).minusSeconds(1));
        assertThat(counter.behind(working).acting().map(ActingFor::over)).contains(false);
        clock.forward(Duration.ofMinutes(30).minusSeconds(1));
        assertThat(counter.behind(working).acting().map(ActingFor::over)).contains(false);
        clock.forward(Duration.ofMinutes(30));
        assertThat(counter.behind(working).acting().map(ActingFor::over)).contains(true);
    }

    @Test
    void actingEndsWithTheNinetiethDay() {
        var amina = counter.person("Amina");
        var giulia = counter.worker("Giulia");
        var mandate = counter.given(amina, giulia);
        clock.forward(Duration.ofDays(90).minusMinutes(10));
        var working = begun(giulia, counter.signedIn(giulia, true), mandate);

        clock.forward(Duration.ofMinutes(10).minusSeconds(1));
        assertThat(counter.behind(working).acting().map(ActingFor::over)).contains(false);
        clock.forward(Duration.ofSeconds(1));
        assertThat(counter.behind(working).acting().map(ActingFor::over)).contains(true);
        assertThat(state(mandate)).isEqualTo(State.IN_FORCE);
        assertThat(context.getBean(MandateEndings.class).expire()).isPositive();
        assertThat(state(mandate)).isEqualTo(State.EXPIRED);
        assertThat(context.getBean(MandateEndings.class).expire()).isZero();
    }

    @Test
    void whoIsNoCaseWorkerAnyMoreActsForNobody() {
        var amina = counter.person("Amina");
        var giulia = counter.worker("Giulia");
        var mandate = counter.given(amina, giulia);
        var secret = counter.signedIn(giulia, true);
        var working = begun(giulia, secret, mandate);

        var after = counter.fired(giulia);

        assertThat(counter.behind(working).acting().map(ActingFor::over)).contains(true);
        assertThat(after.roles()).isEmpty();
    }

    @Test
    void stoppingGivesTheSessionAnotherSecret() {
        var amina = counter.person("Amina");
        var giulia = counter.worker("Giulia");
        var first = counter.signedIn(giulia, true);
        var working = begun(giulia, first, counter.given(amina, giulia));
        assertThat(context.getBean(Sessions.class).open(first)).isEmpty();

        var who = counter.behind(working);
        var after = RequestActor.actingAs(who.actor(), () -> acting.stop(who));

        assertThat(counter.behind(after).acting()).isEmpty();
        assertThat(context.getBean(Sessions.class).open(working)).isEmpty();
    }

    @Test
    void aSignedSheetIsAMandate() {
        var giulia = counter.worker("Giulia");
        var today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        var person = RequestActor.actingAs(giulia.actor(true), () -> assisted.open("Selam", Language.EN));
        var drawn = RequestActor.actingAs(
                giulia.actor(true), () -> mandates.drawUp(person.id(), "ti", true, counter.office));

        var signed = RequestActor.actingAs(giulia.actor(true), () -> mandates.sign(drawn.id(), today));
        var working = begun(giulia, counter.signedIn(giulia, true), signed);

        assertThat(counter.behind(working).subject().name()).isEqualTo("Selam");
    }

    private Secret begun(Account worker, Secret secret, Mandate mandate) {
        var who = counter.behind(secret);
        return RequestActor.actingAs(worker.actor(true), () -> acting.begin(who, mandate.id()));
    }

    private State state(Mandate mandate) {
        return mandates.find(mandate.id()).orElseThrow().state();
    }

    private List<String> types(String stream) throws SQLException {
        return column("select type from infra.event where stream = ? order by seq", stream);
    }

    private String meta(String stream) throws SQLException {
        return column("select meta from infra.event where stream = ?", stream).getFirst();
    }

    private List<String> column(String sql, String argument) throws SQLException {
        try (var connection = database.connect();
                var rows = connection.prepareStatement(sql)) {
            rows.setString(1, argument);
            var found = rows.executeQuery();
            var values = new ArrayList<String>();
            while (found.next()) {
                values.add(found.getString(1));
            }
            return values;
        }
    }

    private static ApplicationContext start(TestDatabase database) {
        var settings = new HashMap<String, Object>(database.properties());
        settings.put("savoir.events.workers", false);
        settings.put("savoir.search.memory", true);
        settings.put("test.clock", "moving");
        return ApplicationContext.run(settings);
    }
}
