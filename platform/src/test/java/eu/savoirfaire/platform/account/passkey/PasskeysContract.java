package eu.savoirfaire.platform.account.passkey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.savoirfaire.infra.access.Actor;
import eu.savoirfaire.infra.privacy.PersonalData;
import eu.savoirfaire.infra.refusal.Refused;
import eu.savoirfaire.infra.testkit.database.TestDatabase;
import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.platform.account.Account;
import eu.savoirfaire.platform.account.Accounts;
import eu.savoirfaire.platform.account.EmailAddress;
import eu.savoirfaire.platform.account.RequestActor;
import eu.savoirfaire.platform.account.passkey.ceremony.Ceremonies;
import eu.savoirfaire.platform.account.passkey.ceremony.Ceremony.Purpose;
import eu.savoirfaire.platform.account.passkey.ceremony.PublicKey;
import eu.savoirfaire.platform.account.trial.FailedTrials;
import io.micronaut.context.ApplicationContext;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** What passkeys, their ceremonies and failed trials promise on every database. */
@TestInstance(Lifecycle.PER_CLASS)
abstract class PasskeysContract {
    private final TestDatabase database = database();
    private final ApplicationContext context = start(database);
    private final Passkeys passkeys = context.getBean(Passkeys.class);
    private final Ceremonies ceremonies = context.getBean(Ceremonies.class);
    private final FailedTrials failures = context.getBean(FailedTrials.class);
    private final AtomicInteger people = new AtomicInteger();

    abstract TestDatabase database();

    @AfterAll
    void close() {
        context.close();
        database.close();
    }

    @Test
    void aDeviceCountsForwardAndOneThatDoesNotCountIsTakenTheSame() {
        var counting = only(someone("counts", 5));
        assertThat(passkeys.used(counting, key("counts", 6))).isTrue();
        assertThat(passkeys.used(counting, key("counts", 6))).as("as far again").isFalse();
        assertThat(passkeys.used(counting, key("counts", 5))).as("back").isFalse();

        var silent = only(someone("silent", 0));
        assertThat(passkeys.used(silent, key("silent", 0))).isTrue();
        assertThat(passkeys.used(silent, key("silent", 0))).isTrue();
    }

    @Test
    void ofTwoThatAreGivenUpAtOnceOneStays() throws InterruptedException {
        var account = someone("first", 0);
        acting(account, () -> passkeys.add(account, "Second", key("second", 0)));
        var both = acting(account, () -> passkeys.of(account.id()));

        try (var threads = Executors.newFixedThreadPool(2)) {
            var removed = threads.invokeAll(both.stream()
                    .<Callable<Boolean>>map(one -> () -> removes(account, one.id()))
                    .toList());
            assertThat(removed.stream().filter(done -> done.resultNow())).hasSize(1);
        }

        assertThat(passkeys.count(account.id())).isEqualTo(1);
    }

    @Test
    void aKeyIsOnePersonsAlone() {
        someone("shared", 0);

        assertThatThrownBy(() -> someone("shared", 0)).isInstanceOf(Refused.class);
    }

    @Test
    void ofManyWhoAnswerTheSameChallengeAtOnceOneIsHeard() throws InterruptedException {
        var begun = ceremonies.begin(Purpose.ENTER, Optional.empty());
        Callable<Boolean> answer =
                () -> ceremonies.spend(begun.browser(), Purpose.ENTER).isPresent();

        try (var threads = Executors.newFixedThreadPool(8)) {
            var heard = threads.invokeAll(
                    IntStream.range(0, 8).mapToObj(_ -> answer).toList());
            assertThat(heard.stream().filter(done -> done.resultNow())).hasSize(1);
        }
        var other = ceremonies.begin(Purpose.PROVE, Optional.empty());
        assertThat(ceremonies.spend(other.browser(), Purpose.ENTER)).isEmpty();
    }

    @Test
    void failedTrialsAreToldInOneSession() {
        var person = someone("tried", 0).id();
        failures.record(Optional.of(person), FailedTrials.Method.PASSKEY);
        failures.record(Optional.empty(), FailedTrials.Method.PASSWORD);
        var first = new UUID(1, 1);
        failures.tellIn(person, first);
        failures.tellIn(person, new UUID(1, 2));

        assertThat(failures.toldIn(person, first)).isEqualTo(1);
        assertThat(failures.toldIn(person, new UUID(1, 2))).isZero();
    }

    @Test
    void whatIsKeptIsToldAndGoesWithThePerson() {
        var account = someone("leaving", 0);
        failures.record(Optional.of(account.id()), FailedTrials.Method.CODE);
        var kept = context.getBeansOfType(PersonalData.class).stream()
                .filter(one -> List.of("passkeys", "failed-trials").contains(one.part()))
                .toList();
        assertThat(kept)
                .hasSize(2)
                .allSatisfy(one -> assertThat(one.of(account.id())).hasSize(1));

        kept.forEach(one -> one.erase(account.id()));

        assertThat(kept).allSatisfy(one -> assertThat(one.of(account.id())).isEmpty());
    }

    private boolean removes(Account account, UUID passkey) {
        try {
            acting(account, () -> passkeys.remove(account, passkey));
            return true;
        } catch (Refused last) {
            return false;
        }
    }

    private Passkey only(Account account) {
        return acting(account, () -> passkeys.of(account.id())).getFirst();
    }

    private Account someone(String credential, long count) {
        var account = context.getBean(Accounts.class)
                .open(new EmailAddress("person" + people.incrementAndGet() + "@example.org"), "Person", Language.IT);
        acting(account, () -> passkeys.add(account, "First", key(credential, count)));
        return account;
    }

    private static PublicKey key(String credential, long count) {
        return new PublicKey(credential, "data", count, false, false);
    }

    private static void acting(Account account, Runnable work) {
        acting(account, () -> {
            work.run();
            return true;
        });
    }

    private static <T> T acting(Account account, java.util.function.Supplier<T> work) {
        Actor actor = account.actor(true);
        return RequestActor.actingAs(actor, work::get);
    }

    private static ApplicationContext start(TestDatabase database) {
        var settings = new HashMap<String, Object>(database.properties());
        settings.put("savoir.events.workers", false);
        settings.put("savoir.search.memory", true);
        return ApplicationContext.run(settings);
    }
}
