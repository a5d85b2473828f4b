package eu.savoirfaire.platform.account.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.savoirfaire.infra.access.Actor;
import eu.savoirfaire.infra.access.NotAllowed;
import eu.savoirfaire.infra.access.PersonId;
import eu.savoirfaire.infra.access.Role;
import eu.savoirfaire.infra.refusal.Refused;
import eu.savoirfaire.infra.testkit.database.TestDatabase;
import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.platform.account.Account;
import eu.savoirfaire.platform.account.AccountRefusal;
import eu.savoirfaire.platform.account.Accounts;
import eu.savoirfaire.platform.account.EmailAddress;
import eu.savoirfaire.platform.account.HeldRole;
import eu.savoirfaire.platform.account.RequestActor;
import eu.savoirfaire.platform.account.Secret;
import eu.savoirfaire.platform.account.challenge.Challenge.Purpose;
import eu.savoirfaire.platform.account.challenge.Challenges;
import eu.savoirfaire.platform.account.challenge.Trial;
import eu.savoirfaire.platform.account.password.Passwords;
import eu.savoirfaire.platform.account.secondfactor.PhoneOf;
import eu.savoirfaire.platform.account.secondfactor.SecondFactors;
import eu.savoirfaire.platform.account.session.Sessions;
import io.micronaut.context.ApplicationContext;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** What accounts promise on every database. */
@TestInstance(Lifecycle.PER_CLASS)
abstract class AccountsContract {
    private static final Actor ADMINISTRATOR =
            new Actor("operator", Optional.empty(), Set.of(Role.PLATFORM_ADMIN), Set.of(), Optional.empty());

    private final TestDatabase database = database();
    private final ApplicationContext context = start(database);
    private final Accounts accounts = context.getBean(Accounts.class);
    private final Sessions sessions = context.getBean(Sessions.class);
    private final Challenges challenges = context.getBean(Challenges.class);
    private final Passwords passwords = context.getBean(Passwords.class);
    private final SecondFactors secondFactors = context.getBean(SecondFactors.class);
    private final MovingClock clock = context.getBean(MovingClock.class);
    private final AtomicInteger people = new AtomicInteger();

    abstract TestDatabase database();

    @AfterAll
    void close() {
        context.close();
        database.close();
    }

    @Test
    void anAddressHasOneAccountHoweverManyOpenItAtOnce() throws InterruptedException {
        var address = new EmailAddress("race@example.org");
        Callable<Boolean> open = () -> {
            try {
                accounts.open(address, "Race", Language.IT);
                return true;
            } catch (Refused taken) {
                return false;
            }
        };
        try (var threads = Executors.newFixedThreadPool(8)) {
            var opened =
                    threads.invokeAll(IntStream.range(0, 8).mapToObj(_ -> open).toList());

            assertThat(opened.stream().filter(future -> future.resultNow())).hasSize(1);
        }
    }

    @Test
    void rolesComeAndGo() {
        var account = someone();
        var reviewer = HeldRole.of(Role.REVIEWER);

        assertThatThrownBy(() -> accounts.give(account.id(), HeldRole.of(Role.CURATOR)))
                .as("the program itself gives no roles")
                .isInstanceOf(NotAllowed.class);
        RequestActor.actingAs(ADMINISTRATOR, () -> accounts.give(account.id(), reviewer));
        assertThat(accounts.find(account.id()).orElseThrow().roles()).containsExactly(reviewer);
        assertThatThrownBy(() -> RequestActor.actingAs(ADMINISTRATOR, () -> accounts.give(account.id(), reviewer)))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.refusal()).isInstanceOf(AccountRefusal.Overtaken.class));
        RequestActor.actingAs(ADMINISTRATOR, () -> accounts.take(account.id(), reviewer));

        var after = accounts.find(account.id()).orElseThrow();
        assertThat(after.roles()).isEmpty();
        assertThat(after.version()).isEqualTo(3);
    }

    @Test
    void everyChangeIsOneEventInTheLog() throws SQLException {
        var account = someone();
        RequestActor.actingAs(ADMINISTRATOR, () -> accounts.suspend(account.id()));
        RequestActor.actingAs(ADMINISTRATOR, () -> accounts.restore(account.id()));

        try (var connection = database.connect();
                var rows = connection.prepareStatement(
                        "select string_agg(type, ' ' order by version) from infra.event where stream = ?")) {
            rows.setString(1, "account/" + account.id().value());
            var found = rows.executeQuery();
            assertThat(found.next()).isTrue();
            assertThat(found.getString(1))
                    .isEqualTo("savoirfaire.platform.account-opened.v1 savoirfaire.platform.account-suspended.v1 "
                            + "savoirfaire.platform.account-restored.v1");
        }
    }

    @Test
    void aSessionIsKnownByItsSecretOnlyAndEndsForAllNodes() throws SQLException {
        var account = someone();
        var secret = sessions.begin(account, "Firefox", false);
        var who = sessions.open(secret).orElseThrow();

        assertThat(who.account()).isEqualTo(account);
        assertThat(sessions.open(new Secret(secret.hash()))).isEmpty();
        assertThat(stored(secret.text())).isFalse();
        RequestActor.actingAs(who.actor(), () -> sessions.end(account.id(), who.session()));
        assertThat(sessions.open(secret)).isEmpty();
    }

    @Test
    void anotherPersonsSessionsAreNeitherSeenNorEnded() {
        var mine = someone();
        var theirs = someone();
        var secret = sessions.begin(theirs, "Firefox", false);
        var session = sessions.open(secret).orElseThrow().session();

        RequestActor.actingAs(mine.actor(true), () -> {
            assertThat(sessions.end(mine.id(), session)).isFalse();
            assertThatThrownBy(() -> sessions.end(theirs.id(), session)).isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> sessions.of(theirs.id())).isInstanceOf(NotAllowed.class);
            return true;
        });
        assertThat(sessions.open(secret)).isPresent();
    }

    @Test
    void aSessionThatIsUsedLastsAndOneThatIsNotEnds() {
        var secret = sessions.begin(someone(), "Firefox", false);

        for (var day = 0; day < 6; day++) {
            clock.forward(Duration.ofDays(2));
            assertThat(sessions.open(secret)).as("day %d", 2 * day + 2).isPresent();
        }
        clock.forward(Duration.ofDays(2));
        assertThat(sessions.open(secret)).as("two weeks are over").isEmpty();
    }

    @Test
    void ofManyWhoTryTheSameCodeAtOnceOnePasses() throws InterruptedException {
        var begun = challenges.begin(Purpose.REGISTER, Optional.empty(), new EmailAddress("a@example.org"), true);
        Callable<Trial> trial = () -> challenges.answer(begun.browser(), begun.code());
        try (var threads = Executors.newFixedThreadPool(8)) {
            var trials =
                    threads.invokeAll(IntStream.range(0, 8).mapToObj(_ -> trial).toList());

            assertThat(trials.stream().map(future -> future.resultNow()).filter(Trial.Right.class::isInstance))
                    .hasSize(1);
        }
        assertThat(challenges.spend(begun.browser(), Purpose.RECOVER)).isEmpty();
        assertThat(challenges.spend(begun.browser(), Purpose.REGISTER)).isPresent();
        assertThat(challenges.spend(begun.browser(), Purpose.REGISTER)).isEmpty();
    }

    @Test
    void ofManyWrongCodesAtOnceFiveAreTried() throws InterruptedException {
        var begun = challenges.begin(Purpose.REGISTER, Optional.empty(), new EmailAddress("b@example.org"), true);
        var wrong = begun.code().equals("000000") ? "000001" : "000000";
        Callable<Trial> trial = () -> challenges.answer(begun.browser(), wrong);
        try (var threads = Executors.newFixedThreadPool(8)) {
            threads.invokeAll(IntStream.range(0, 20).mapToObj(_ -> trial).toList());
        }

        assertThat(challenges.answer(begun.browser(), begun.code())).isInstanceOf(Trial.Over.class);
    }

    @Test
    void aCodeTooLateIsNone() {
        var begun = challenges.begin(Purpose.RECOVER, Optional.empty(), new EmailAddress("c@example.org"), true);

        clock.forward(Duration.ofMinutes(10));

        assertThat(challenges.answer(begun.browser(), begun.code())).isInstanceOf(Trial.Over.class);
    }

    @Test
    void aPasswordIsTheLastOneGiven() {
        var person = someone().id();
        passwords.set(person, passwords.hashed("tre gatti sul tetto"));
        passwords.set(person, passwords.hashed("quattro cani nel cortile"));

        assertThat(passwords.matches(Optional.of(person), "quattro cani nel cortile"))
                .isTrue();
        assertThat(passwords.matches(Optional.of(person), "tre gatti sul tetto"))
                .isFalse();
        assertThat(passwords.matches(Optional.empty(), "tre gatti sul tetto")).isFalse();
        assertThat(passwords.matches(Optional.of(new PersonId(new UUID(9, 9))), ""))
                .isFalse();
    }

    @Test
    void aRecoveryCodeIsUsedUp() {
        var account = someone();
        var setUp = RequestActor.actingAs(ADMINISTRATOR, () -> secondFactors.issue(account.id()));
        var phone = new PhoneOf(setUp.authenticator().secret());
        var code = setUp.recoveryCodes().getFirst();

        assertThat(secondFactors.take(account.id(), phone.codeAt(clock.instant())))
                .isTrue();
        assertThat(secondFactors.take(account.id(), phone.codeAt(clock.instant())))
                .isFalse();
        assertThat(secondFactors.take(account.id(), code)).isTrue();
        assertThat(secondFactors.take(account.id(), code)).isFalse();
        assertThat(secondFactors.recoveryCodes(account.id())).isEqualTo(9);
        assertThat(secondFactors.take(someone().id(), code)).isFalse();
    }

    private Account someone() {
        var number = people.incrementAndGet();
        return accounts.open(new EmailAddress("person" + number + "@example.org"), "Person " + number, Language.IT);
    }

    private boolean stored(String text) throws SQLException {
        try (var connection = database.connect();
                var rows = connection.prepareStatement("select hash from platform.session")) {
            var found = rows.executeQuery();
            while (found.next()) {
                if (found.getString(1).contains(text)) {
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
