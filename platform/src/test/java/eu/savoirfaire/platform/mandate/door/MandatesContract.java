package eu.savoirfaire.platform.mandate.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.savoirfaire.infra.access.NotAllowed;
import eu.savoirfaire.infra.privacy.PersonalData;
import eu.savoirfaire.infra.refusal.Refused;
import eu.savoirfaire.infra.testkit.database.TestDatabase;
import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.platform.account.Account;
import eu.savoirfaire.platform.account.Accounts;
import eu.savoirfaire.platform.account.AssistedAccounts;
import eu.savoirfaire.platform.account.RequestActor;
import eu.savoirfaire.platform.account.challenge.SpokenCode;
import eu.savoirfaire.platform.account.door.MovingClock;
import eu.savoirfaire.platform.mandate.Mandate;
import eu.savoirfaire.platform.mandate.Mandate.State;
import eu.savoirfaire.platform.mandate.MandateEndings;
import eu.savoirfaire.platform.mandate.MandateRefusal;
import eu.savoirfaire.platform.mandate.Mandates;
import io.micronaut.context.ApplicationContext;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** What mandates promise on every database. */
@TestInstance(Lifecycle.PER_CLASS)
abstract class MandatesContract {
    private final TestDatabase database = database();
    private final ApplicationContext context = start(database);
    private final Mandates mandates = context.getBean(Mandates.class);
    private final Accounts accounts = context.getBean(Accounts.class);
    private final AssistedAccounts assisted = context.getBean(AssistedAccounts.class);
    private final MovingClock clock = context.getBean(MovingClock.class);

    private final Counter counter = new Counter(context);

    abstract TestDatabase database();

    @AfterAll
    void close() {
        context.close();
        database.close();
    }

    @Test
    void aCodeIsKeptAsItsHashAndWorksOnce() throws SQLException {
        var amina = counter.person("Amina");
        var giulia = counter.worker("Giulia");
        var code = RequestActor.actingAs(amina.actor(false), () -> mandates.offer(amina.id(), "ar"));
        assertThat(stored(code.text())).isFalse();

        var mandate = RequestActor.actingAs(giulia.actor(true), () -> mandates.take(code, counter.office));

        assertThat(mandate.inForce(clock.instant())).isTrue();
        assertThat(mandate.expiresAt()).isEqualTo(clock.instant().plus(Duration.ofDays(90)));
        assertThat(mandates.offered(code)).isEmpty();
        assertThatThrownBy(() -> RequestActor.actingAs(giulia.actor(true), () -> mandates.take(code, counter.office)))
                .isInstanceOfSatisfying(
                        Refused.class,
                        wrong -> assertThat(wrong.refusal()).isInstanceOf(MandateRefusal.CodeWrong.class));
    }

    @Test
    void ofManyWhoTakeTheSameCodeAtOnceOneWins() throws InterruptedException {
        var amina = counter.person("Amina");
        var workers =
                IntStream.range(0, 8).mapToObj(_ -> counter.worker("Worker")).toList();
        var code = RequestActor.actingAs(amina.actor(false), () -> mandates.offer(amina.id(), "it"));

        try (var threads = Executors.newFixedThreadPool(8)) {
            var taken = threads.invokeAll(workers.stream()
                    .<Callable<Boolean>>map(worker -> () -> taken(worker, code))
                    .toList());

            assertThat(taken.stream().filter(one -> one.resultNow())).hasSize(1);
        }
        assertThat(RequestActor.actingAs(amina.actor(false), () -> mandates.of(amina.id())))
                .hasSize(1);
    }

    @Test
    void aNewCodeMakesTheOneBeforeWorthless() {
        var amina = counter.person("Amina");
        var first = RequestActor.actingAs(amina.actor(false), () -> mandates.offer(amina.id(), "it"));
        var second = RequestActor.actingAs(amina.actor(false), () -> mandates.offer(amina.id(), "it"));

        assertThat(mandates.offered(first)).isEmpty();
        assertThat(mandates.offered(second)).isPresent();
        clock.forward(Mandate.CODE_LIFE);
        assertThat(mandates.offered(second)).as("after ten minutes").isEmpty();
    }

    @Test
    void aLaterMandateTakesThePlaceOfTheOneBefore() {
        var amina = counter.person("Amina");
        var giulia = counter.worker("Giulia");
        var first = counter.given(amina, giulia);
        clock.forward(Duration.ofDays(80));

        var second = counter.given(amina, giulia);

        assertThat(state(first)).isEqualTo(State.RENEWED);
        assertThat(second.daysLeft(clock.instant())).isEqualTo(90);
    }

    @Test
    void onlyThePersonTakesItBackAndOnlyTheWorkerGivesItBack() {
        var amina = counter.person("Amina");
        var giulia = counter.worker("Giulia");
        var other = counter.worker("Omar");
        var mandate = counter.given(amina, giulia);

        assertThatThrownBy(() -> RequestActor.actingAs(giulia.actor(true), () -> mandates.revoke(mandate.id())))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> RequestActor.actingAs(other.actor(true), () -> mandates.layDown(mandate.id())))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> RequestActor.actingAs(giulia.actor(true), () -> mandates.of(amina.id())))
                .isInstanceOf(NotAllowed.class);
        assertThat(RequestActor.actingAs(giulia.actor(true), () -> mandates.layDown(mandate.id()))
                        .state())
                .isEqualTo(State.LAID_DOWN);
    }

    @Test
    void withoutSecondFactorNobodyIsACaseWorker() {
        var amina = counter.person("Amina");
        var giulia = counter.worker("Giulia");
        var code = RequestActor.actingAs(amina.actor(false), () -> mandates.offer(amina.id(), "it"));

        assertThatThrownBy(() -> RequestActor.actingAs(giulia.actor(false), () -> mandates.take(code, counter.office)))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void aSheetThatNobodySignsTakesTheAccountWithIt() {
        var giulia = counter.worker("Giulia");
        var person = RequestActor.actingAs(giulia.actor(true), () -> assisted.open("Selam", Language.EN));
        assertThat(person.state()).isEqualTo(Account.State.ASSISTED);
        assertThat(person.address().reachesNobody()).isTrue();
        RequestActor.actingAs(giulia.actor(true), () -> mandates.drawUp(person.id(), "ti", true, counter.office));

        clock.forward(Mandate.SHEET_LIFE);
        context.getBean(MandateEndings.class).expire();

        assertThat(accounts.find(person.id())).isEmpty();
    }

    @Test
    void whatIsKeptIsShownAndErased() {
        var amina = counter.person("Amina");
        var giulia = counter.worker("Giulia");
        counter.given(amina, giulia);
        var kept = context.getBeansOfType(PersonalData.class).stream()
                .filter(part -> part.part().equals("mandates"))
                .findFirst()
                .orElseThrow();

        assertThat(kept.of(amina.id()).getFirst().fields())
                .containsEntry("side", "given")
                .containsEntry("explained-in", "ar");
        assertThat(kept.of(giulia.id()).getFirst().fields())
                .containsEntry("side", "held")
                .doesNotContainKey("explained-in");
        kept.erase(giulia.id());
        assertThat(kept.of(giulia.id())).isEmpty();
        assertThat(kept.of(amina.id())).hasSize(1);
        kept.erase(amina.id());
        assertThat(kept.of(amina.id())).isEmpty();
    }

    private boolean taken(Account worker, SpokenCode code) {
        try {
            RequestActor.actingAs(worker.actor(true), () -> mandates.take(code, counter.office));
            return true;
        } catch (Refused late) {
            return false;
        }
    }

    private State state(Mandate mandate) {
        return mandates.find(mandate.id()).orElseThrow().state();
    }

    private boolean stored(String text) throws SQLException {
        try (var connection = database.connect();
                var rows = connection.prepareStatement("select code_hash from platform.mandate")) {
            var found = rows.executeQuery();
            while (found.next()) {
                if (String.valueOf(found.getString(1)).contains(text)) {
                    return true;
                }
            }
            return false;
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
