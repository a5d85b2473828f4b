package eu.savoirfaire.platform.desk.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import eu.savoirfaire.infra.access.NotAllowed;
import eu.savoirfaire.infra.access.Role;
import eu.savoirfaire.infra.audit.AuditEntry;
import eu.savoirfaire.infra.audit.AuditLog;
import eu.savoirfaire.infra.refusal.Refusal;
import eu.savoirfaire.infra.refusal.Refused;
import eu.savoirfaire.infra.testkit.database.TestDatabase;
import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.platform.account.Account;
import eu.savoirfaire.platform.account.AccountRefusal;
import eu.savoirfaire.platform.account.Accounts;
import eu.savoirfaire.platform.account.EmailAddress;
import eu.savoirfaire.platform.account.HeldRole;
import eu.savoirfaire.platform.account.secondfactor.SecondFactors;
import eu.savoirfaire.platform.account.session.Sessions;
import eu.savoirfaire.platform.desk.Decision;
import eu.savoirfaire.platform.desk.Decisions;
import eu.savoirfaire.platform.desk.Office;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** What an administrator can do about people, and cannot, on every database. */
@TestInstance(Lifecycle.PER_CLASS)
abstract class PersonsContract {
    private static final HeldRole ADMINISTRATOR = HeldRole.of(Role.PLATFORM_ADMIN);

    private final TestDatabase database = database();
    private final Office office = new Office(database, Map.of());
    private final Persons persons = office.part(Persons.class);
    private final FactorResets resets = office.part(FactorResets.class);
    private final Accounts accounts = office.part(Accounts.class);
    private final Sessions sessions = office.part(Sessions.class);
    private final SecondFactors factors = office.part(SecondFactors.class);
    private final Account administrator = office.administrator();

    abstract TestDatabase database();

    @AfterAll
    void close() {
        office.close();
        database.close();
    }

    @Test
    void aRoleIsGivenAndTakenWithAReason() {
        var person = office.someone();
        var curator = HeldRole.of(Role.CURATOR);

        office.does(administrator, () -> persons.give(person.id(), curator, "Conosce le schede"));
        assertThat(roles(person)).containsExactly(curator);
        office.does(administrator, () -> persons.take(person.id(), curator, "Ha cambiato lavoro"));

        assertThat(roles(person)).isEmpty();
        assertThat(office.part(Decisions.class).about(person.id().account(), 10))
                .extracting(Decision::reason)
                .containsExactlyInAnyOrder("Ha cambiato lavoro", "Conosce le schede");
        assertThat(office.part(AuditLog.class).about(person.id().account(), AuditLog.NEWEST, 10))
                .extracting(AuditEntry::details)
                .noneMatch(details -> details.toString().contains("lavoro"));
    }

    @Test
    void nobodyIsTheLastAdministratorToGo() throws InterruptedException {
        try (var empty = database();
                var house = new Office(empty, Map.of())) {
            var one = house.administrator();
            var other = house.administrator();
            var acts = house.part(Persons.class);
            Callable<Boolean> oneTakes = () -> done(house, one, () -> acts.take(other.id(), ADMINISTRATOR, "a"));
            Callable<Boolean> otherSuspends =
                    () -> done(house, other, () -> acts.act(one.id(), PersonAct.SUSPEND, "b"));
            try (var threads = Executors.newFixedThreadPool(2)) {
                var won = threads.invokeAll(List.of(oneTakes, otherSuspends)).stream()
                        .filter(future -> future.resultNow())
                        .count();

                assertThat(won).isEqualTo(1);
            }
            var left = List.of(one, other).stream()
                    .map(account ->
                            house.part(Accounts.class).find(account.id()).orElseThrow())
                    .filter(account -> account.active() && account.holds(Role.PLATFORM_ADMIN))
                    .toList();
            assertThat(left).hasSize(1);
        }
    }

    @Test
    void nobodyDecidesAboutThemselves() {
        requireRefused(
                AccountRefusal.Oneself.class,
                () -> office.does(administrator, () -> persons.take(administrator.id(), ADMINISTRATOR, "basta")));
        requireRefused(
                AccountRefusal.Oneself.class,
                () -> office.does(
                        administrator,
                        () -> persons.give(administrator.id(), HeldRole.of(Role.REGIONAL_ADMIN), "di più")));
        requireRefused(
                AccountRefusal.Oneself.class,
                () -> office.does(administrator, () -> persons.act(administrator.id(), PersonAct.SUSPEND, "via")));
    }

    @Test
    void whoIsSuspendedIsOutForGoodUntilLetInAgain() {
        var person = office.someone();
        var secret = sessions.begin(person, "Firefox", false);

        office.does(administrator, () -> persons.act(person.id(), PersonAct.SUSPEND, "abuso"));
        assertThat(sessions.open(secret)).isEmpty();
        office.does(administrator, () -> persons.act(person.id(), PersonAct.RESTORE, "chiarito"));

        assertThat(sessions.open(secret)).as("the session has ended").isEmpty();
        assertThat(accounts.find(person.id()).orElseThrow().active()).isTrue();
    }

    @Test
    void onlyAdministratorsActAndLook() {
        var curator = office.holding(office.someone(), Role.CURATOR);
        var person = office.someone();

        assertThatThrownBy(() -> office.as(curator, () -> persons.seen(person.id())))
                .isInstanceOf(NotAllowed.class);
        for (var act : PersonAct.values()) {
            assertThatThrownBy(() -> office.does(curator, () -> persons.act(person.id(), act, "perché sì")))
                    .as("%s", act)
                    .isInstanceOf(NotAllowed.class);
        }
        assertThatThrownBy(() -> office.does(curator, () -> persons.give(person.id(), ADMINISTRATOR, "perché sì")))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void whoLooksAtSomebodyIsWrittenDown() {
        var person = office.someone();

        office.as(administrator, () -> persons.seen(person.id()));
        office.as(administrator, () -> persons.seen(administrator.id()));

        assertThat(office.part(AuditLog.class).about(person.id().account(), AuditLog.NEWEST, 1))
                .extracting(AuditEntry::action, AuditEntry::actor)
                .containsExactly(tuple("person.view", administrator.id().value().toString()));
        assertThat(office.part(AuditLog.class).about(administrator.id().account(), AuditLog.NEWEST, 100))
                .extracting(AuditEntry::action)
                .doesNotContain("person.view");
    }

    @Test
    void aLostSecondFactorGoesAfterADay() {
        var person = withFactor();
        var old = sessions.begin(person, "Firefox", false);
        office.does(administrator, () -> persons.act(person.id(), PersonAct.RESET_SECOND_FACTOR, "telefono rubato"));

        requireRefused(
                PersonRefusal.TooEarly.class, () -> office.does(administrator, () -> resets.finish(person.id())));
        office.clock().forward(Duration.ofHours(24));
        office.does(administrator, () -> resets.finish(person.id()));

        assertThat(factors.has(person.id())).isFalse();
        assertThat(sessions.open(old)).isEmpty();
        assertThat(resets.of(person.id())).isEmpty();
    }

    @Test
    void aSecondFactorThatIsUsedMeanwhileIsNotLost() {
        var person = withFactor();
        office.does(administrator, () -> persons.act(person.id(), PersonAct.RESET_SECOND_FACTOR, "dice perso"));
        office.clock().forward(Duration.ofHours(20));
        sessions.begin(person, "Firefox", true);
        office.clock().forward(Duration.ofHours(4));

        requireRefused(
                PersonRefusal.FactorInUse.class, () -> office.does(administrator, () -> resets.finish(person.id())));
        office.does(administrator, () -> resets.stop(person.id()));

        assertThat(factors.has(person.id())).isTrue();
        assertThat(resets.of(person.id())).isEmpty();
    }

    @Test
    void whoPlaysAnAdministratorTouchesMadeUpPeopleOnly() {
        var played = accounts.cast(
                accounts.persona(new EmailAddress("platform-admin@demo.invalid"), "Paola", Language.IT), ADMINISTRATOR);
        var madeUp = accounts.persona(new EmailAddress("curator@demo.invalid"), "Dalila", Language.IT);
        var real = office.someone();

        requireRefused(
                AccountRefusal.MadeUp.class,
                () -> office.does(played, () -> persons.give(real.id(), ADMINISTRATOR, "provo")));
        requireRefused(
                AccountRefusal.MadeUp.class,
                () -> office.does(played, () -> persons.act(madeUp.id(), PersonAct.SUSPEND, "provo")));
        office.does(played, () -> persons.give(madeUp.id(), HeldRole.of(Role.MENTOR), "provo"));

        assertThat(roles(madeUp)).containsExactly(HeldRole.of(Role.MENTOR));
    }

    @Test
    void reasonsGoWithTheAccountTheyAreAbout() {
        var person = office.someone();
        office.does(administrator, () -> persons.give(person.id(), HeldRole.of(Role.MENTOR), "Buon orecchio"));
        var decisions = office.part(Decisions.class);
        assertThat(decisions.of(person.id())).hasSize(1);

        decisions.erase(person.id());

        assertThat(decisions.of(person.id())).isEmpty();
    }

    private Set<HeldRole> roles(Account person) {
        return accounts.find(person.id()).orElseThrow().roles();
    }

    private Account withFactor() {
        var person = office.someone();
        office.as(administrator, () -> factors.issue(person.id()));
        return person;
    }

    private static boolean done(Office house, Account who, Runnable act) {
        try {
            house.does(who, act);
            return true;
        } catch (Refused | NotAllowed refused) {
            return false;
        }
    }

    private static void requireRefused(Class<? extends Refusal> type, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.refusal()).isInstanceOf(type));
    }
}
