package eu.savoirfaire.platform.mandate.door;

import static org.assertj.core.api.Assertions.assertThat;

import eu.savoirfaire.infra.access.Actor;
import eu.savoirfaire.infra.access.NotAllowed;
import eu.savoirfaire.infra.access.Role;
import eu.savoirfaire.infra.refusal.Refused;
import eu.savoirfaire.infra.testkit.database.TestDatabase;
import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.platform.account.Account;
import eu.savoirfaire.platform.account.Accounts;
import eu.savoirfaire.platform.account.HeldRole;
import eu.savoirfaire.platform.account.RequestActor;
import eu.savoirfaire.platform.account.Secret;
import eu.savoirfaire.platform.account.SignedIn.ActingFor;
import eu.savoirfaire.platform.account.door.MovingClock;
import eu.savoirfaire.platform.mandate.Mandate;
import eu.savoirfaire.platform.mandate.MandateEndings;
import eu.savoirfaire.platform.mandate.Mandates;
import eu.savoirfaire.platform.mandate.acting.Acting;
import io.micronaut.context.ApplicationContext;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whatever order things happen in: an act for somebody goes through exactly when a mandate is in force, the case worker is
 * still one, and there was no half hour of silence. The test keeps its own book of that, by the words of the rule.
 */
class NoActWithoutMandateTest {
    private static final int STEPS = 60;

    private static TestDatabase database;
    private static ApplicationContext context;
    private static Counter counter;

    @BeforeAll
    static void open() {
        database = TestDatabase.h2InMemory();
        var settings = new HashMap<String, Object>(database.properties());
        settings.put("savoir.events.workers", false);
        settings.put("savoir.search.memory", true);
        settings.put("test.clock", "moving");
        context = ApplicationContext.run(settings);
        counter = new Counter(context);
    }

    @AfterAll
    static void close() {
        context.close();
        database.close();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void anActGoesThroughExactlyWhenTheRuleSaysSo(long seed) {
        var run = new Run(seed);
        run.beginWell();

        for (var step = 0; step < STEPS; step++) {
            run.step();
        }

        assertThat(run.tried).as("seed %d tried nothing", seed).isPositive();
    }

    /** One case worker, two people, and what the rule says of them. */
    private static final class Run {
        private final long seed;
        private final Random random;
        private final MovingClock clock = context.getBean(MovingClock.class);
        private final Mandates mandates = context.getBean(Mandates.class);
        private final Acting acting = context.getBean(Acting.class);
        private final Accounts accounts = context.getBean(Accounts.class);
        private final List<Account> people = List.of(counter.person("Amina"), counter.person("Selam"));
        private final HashMap<Account, Instant> until = new HashMap<>();
        private final HashMap<Account, Mandate> latest = new HashMap<>();
        private Account worker = counter.worker("Giulia");
        private Secret secret = counter.signedIn(worker, true);
        private Instant sessionEnd = clock.instant().plus(Duration.ofHours(12));
        private Optional<Account> workingFor = Optional.empty();
        private Optional<Mandate> by = Optional.empty();
        private Instant used = clock.instant();
        private int tried;

        Run(long seed) {
            this.seed = seed;
            this.random = new Random(seed);
        }

        /** With a mandate, and an act that goes through. */
        void beginWell() {
            give(people.getFirst());
            begin(people.getFirst());
            act();
        }

        void step() {
            var person = people.get(random.nextInt(people.size()));
            if (!clock.instant().isBefore(sessionEnd)) {
                signInAgain();
            }
            switch (random.nextInt(16)) {
                case 0, 1 -> give(person);
                case 2 -> revoke(person);
                case 3 -> layDown(person);
                case 4 -> clock.forward(Duration.ofMinutes(random.nextInt(40)));
                case 5 -> clock.forward(Duration.ofDays(random.nextInt(40)));
                case 6 -> hireOrFire();
                case 7, 8, 9, 10, 11 -> begin(person);
                case 12 -> stop();
                case 13, 14 -> clock.forward(Duration.ofMinutes(random.nextInt(25)));
                default -> context.getBean(MandateEndings.class).expire();
            }
            if (!clock.instant().isBefore(sessionEnd)) {
                signInAgain();
            }
            act();
        }

        private void act() {
            var expected = allowed();
            var who = counter.behind(secret);
            if (expected) {
                used = clock.instant();
            }
            for (var person : people) {
                var wanted = expected && workingFor.filter(person::equals).isPresent();
                assertThat(renamed(who.actor(), person))
                        .as("seed %d: an act for %s", seed, person.name())
                        .isEqualTo(wanted);
                tried += wanted ? 1 : 0;
            }
        }

        private boolean allowed() {
            var now = clock.instant();
            return by.filter(mandate -> mandate.equals(latest.get(workingFor.orElseThrow())))
                            .map(_ -> until.get(workingFor.orElseThrow()))
                            .filter(now::isBefore)
                            .isPresent()
                    && employed()
                    && now.isBefore(used.plus(Duration.ofMinutes(30)));
        }

        private void give(Account person) {
            if (employed()) {
                latest.put(person, counter.given(person, worker));
                until.put(person, clock.instant().plus(Duration.ofDays(90)));
            }
        }

        private void revoke(Account person) {
            if (latest.containsKey(person)
                    && quietly(() -> RequestActor.actingAs(
                            person.actor(false),
                            () -> mandates.revoke(latest.get(person).id())))) {
                until.remove(person);
            }
        }

        private void layDown(Account person) {
            if (latest.containsKey(person)
                    && quietly(() -> RequestActor.actingAs(
                            worker.actor(true),
                            () -> mandates.layDown(latest.get(person).id())))) {
                until.remove(person);
            }
        }

        private void hireOrFire() {
            var role = new HeldRole(Role.CASE_WORKER, Optional.of(counter.office));
            worker = RequestActor.actingAs(
                    Counter.ADMINISTRATOR,
                    () -> employed() ? accounts.take(worker.id(), role) : accounts.give(worker.id(), role));
        }

        private void begin(Account person) {
            if (counter.behind(secret).acting().filter(ActingFor::over).isPresent()) {
                stop();
            }
            var who = counter.behind(secret);
            if (who.acting().isPresent() || latest.get(person) == null) {
                return;
            }
            quietly(() -> {
                secret = RequestActor.actingAs(
                        who.actor(), () -> acting.begin(who, latest.get(person).id()));
                workingFor = Optional.of(person);
                by = Optional.of(latest.get(person));
                used = clock.instant();
            });
        }

        private void stop() {
            var who = counter.behind(secret);
            secret = RequestActor.actingAs(who.actor(), () -> acting.stop(who));
            workingFor = Optional.empty();
            by = Optional.empty();
        }

        private void signInAgain() {
            secret = counter.signedIn(worker, true);
            sessionEnd = clock.instant().plus(Duration.ofHours(12));
            workingFor = Optional.empty();
            by = Optional.empty();
        }

        private boolean employed() {
            return worker.roles().stream().anyMatch(held -> held.organisation().isPresent());
        }

        private boolean renamed(Actor actor, Account person) {
            return quietly(
                    () -> RequestActor.actingAs(actor, () -> accounts.rename(person.id(), person.name(), Language.IT)));
        }

        private static boolean quietly(Runnable work) {
            try {
                work.run();
                return true;
            } catch (Refused | NotAllowed refused) {
                return false;
            }
        }
    }
}
