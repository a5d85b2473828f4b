package eu.savoirfaire.workshops.registration;

import static org.assertj.core.api.Assertions.assertThat;

import eu.savoirfaire.infra.refusal.Refused;
import eu.savoirfaire.infra.testkit.database.TestDatabase;
import eu.savoirfaire.workshops.Channel;
import eu.savoirfaire.workshops.WorkshopId;
import eu.savoirfaire.workshops.planning.Policy;
import eu.savoirfaire.workshops.planning.SomePlan;
import eu.savoirfaire.workshops.registration.table.RegistrationAction;
import eu.savoirfaire.workshops.registration.table.RegistrationState;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Many people at once, on whatever database. */
abstract class CrowdContract {
    private static final int CROWD = 500;
    private static final int SEATS = 40;
    private static final long SEED = Long.getLong("savoir.seed", 20_261_122);

    private Hall hall;

    abstract TestDatabase database();

    @BeforeEach
    void open() {
        hall = new Hall(database());
    }

    @AfterEach
    void shut() {
        hall.close();
    }

    @Test
    void fiveHundredAtOnceForFortySeats() throws Exception {
        var id = hall.open(SomePlan.with(Map.of(Channel.ROOM, SEATS), Policy.usual()));

        var waited = new ConcurrentLinkedQueue<Duration>();
        var all = together(IntStream.range(0, CROWD)
                .<Runnable>mapToObj(person -> () -> {
                    var begun = System.nanoTime();
                    hall.register(id, person, Channel.ROOM);
                    waited.add(Duration.ofNanos(System.nanoTime() - begun));
                })
                .toList());

        assertThat(all).allMatch(done -> done.state() == Future.State.SUCCESS);
        tell(waited.stream().sorted().toList());
        var pool = hall.pool(id, Channel.ROOM);
        assertThat(pool.held()).isEqualTo(SEATS);
        assertThat(pool.waiting()).isEqualTo(CROWD - SEATS);
        assertThat(hall.rows("select seq from workshops.registration where state = 'CONFIRMED' order by seq"))
                .isEqualTo(numbers(1, SEATS));
        assertThat(hall.rows("select seq from workshops.registration where state = 'WAITLISTED' order by seq"))
                .isEqualTo(numbers(SEATS + 1, CROWD));
        assertThat(hall.rows("select count(*) from workshops.registration")).containsExactly("" + CROWD);
        Replay.agrees(hall, hall.log(id));
    }

    @Test
    void onePersonWhoAsksFromManyDevicesHasOneRegistration() throws Exception {
        var id = hall.open(SomePlan.with(Map.of(Channel.ROOM, 3), Policy.usual()));

        var all = together(IntStream.range(0, 40)
                .<Runnable>mapToObj(_ -> () -> hall.register(id, 1, Channel.ROOM))
                .toList());

        assertThat(all).allMatch(done -> done.state() == Future.State.SUCCESS);
        assertThat(hall.rows("select state from workshops.registration")).containsExactly("CONFIRMED");
        assertThat(hall.pool(id, Channel.ROOM).held()).isEqualTo(1);
        assertThat(hall.rows("select type from infra.event where stream like 'registration/%'"))
                .containsExactly("savoirfaire.workshops.seat-confirmed.v1");
    }

    @Test
    void whateverHappensAtOnceIsWhatTheLogSays() throws Exception {
        System.out.println("savoir.seed=" + SEED);
        var id = hall.open(SomePlan.with(Map.of(Channel.ROOM, 5, Channel.ONLINE, 8), Policy.usual()));
        var work = new ArrayList<Runnable>();
        for (var person = 0; person < 60; person++) {
            var one = person;
            var chance = RandomGeneratorFactory.of("L64X128MixRandom").create(SEED + person);
            work.add(() -> life(id, one, chance));
        }

        var all = together(work);

        assertThat(all).as(() -> failures(all)).allMatch(done -> done.state() == Future.State.SUCCESS);
        assertThat(hall.rows("""
                        select p.id from workshops.seat_pool p where p.held <> (select count(*) from workshops.registration r
                            where r.workshop_id = p.workshop_id and r.channel = p.channel
                            and r.state in ('CONFIRMED', 'OFFERED')) or p.held > p.capacity""")).isEmpty();
        assertThat(hall.rows("""
                        select r.person_id from workshops.registration r
                        where r.state in ('NOMINATED', 'PENDING_APPROVAL', 'CONFIRMED', 'WAITLISTED', 'OFFERED') and not r.wish
                        group by r.person_id having count(*) > 1""")).isEmpty();
        assertThat(hall.rows("select registration_id from workshops.registration_claim order by registration_id"))
                .isEqualTo(hall.rows("""
                        select id from workshops.registration where state in
                            ('NOMINATED', 'PENDING_APPROVAL', 'CONFIRMED', 'WAITLISTED', 'OFFERED') order by id"""));
        Replay.agrees(hall, hall.log(id));
    }

    /** All of them asked at the same moment: who came last waited for everybody. */
    private static void tell(List<Duration> waited) {
        System.out.printf(
                "%d registrations at once: median %d ms, p95 %d ms, last %d ms%n",
                waited.size(),
                waited.get(waited.size() / 2).toMillis(),
                waited.get(waited.size() * 95 / 100).toMillis(),
                waited.getLast().toMillis());
    }

    /** Registers, takes or leaves what is offered, cancels, comes back. */
    private void life(WorkshopId id, int person, RandomGenerator chance) {
        for (var step = 0; step < 12; step++) {
            try {
                step(id, person, chance);
            } catch (Refused overtaken) {
                assertThat(overtaken.refusal()).isInstanceOf(RegistrationRefusal.class);
            }
        }
    }

    private void step(WorkshopId id, int person, RandomGenerator chance) {
        var channel = chance.nextBoolean() ? Channel.ROOM : Channel.ONLINE;
        var mine = hall.people.as(People.attendee(person), () -> hall.registrations.mine(id));
        if (mine.isEmpty() || chance.nextInt(3) == 0) {
            hall.people.as(
                    People.attendee(person),
                    () -> hall.registrations.register(id, Hall.request(channel, chance.nextBoolean())));
            return;
        }
        var one = mine.get(chance.nextInt(mine.size()));
        hall.answer(person, one.id(), one.state() == RegistrationState.OFFERED ? answer(chance) : often(chance));
    }

    private static RegistrationAction answer(RandomGenerator chance) {
        return chance.nextInt(3) == 0 ? RegistrationAction.DECLINE : RegistrationAction.ACCEPT;
    }

    private static RegistrationAction often(RandomGenerator chance) {
        return chance.nextInt(2) == 0 ? RegistrationAction.CANCEL : RegistrationAction.ACCEPT;
    }

    private static List<Future<?>> together(List<Runnable> work) throws InterruptedException {
        var start = new CountDownLatch(1);
        var all = new ArrayList<Future<?>>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var one : work) {
                all.add(threads.submit(() -> {
                    start.await();
                    one.run();
                    return null;
                }));
            }
            start.countDown();
        }
        return all;
    }

    private static String failures(List<Future<?>> all) {
        return all.stream()
                .filter(done -> done.state() == Future.State.FAILED)
                .map(done -> done.exceptionNow().toString())
                .distinct()
                .toList()
                .toString();
    }

    private static List<String> numbers(int first, int last) {
        return LongStream.rangeClosed(first, last).mapToObj(Long::toString).toList();
    }
}
