package eu.savoirfaire.matching.cohort.settling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.savoirfaire.infra.refusal.Refused;
import eu.savoirfaire.infra.testkit.database.TestDatabase;
import eu.savoirfaire.matching.CohortEvent.CohortId;
import eu.savoirfaire.matching.NeedId;
import eu.savoirfaire.matching.OfferId;
import eu.savoirfaire.matching.cohort.CohortRefusal;
import eu.savoirfaire.matching.cohort.keeping.Gathered;
import eu.savoirfaire.matching.cohort.keeping.Participation;
import eu.savoirfaire.matching.cohort.seat.Freeing;
import eu.savoirfaire.matching.cohort.seat.Seat;
import eu.savoirfaire.matching.cohort.seat.SeatState;
import eu.savoirfaire.matching.cohort.seat.Seating;
import eu.savoirfaire.matching.cohort.seat.Seats;
import eu.savoirfaire.matching.match.MatchCommand;
import eu.savoirfaire.matching.match.keeping.Matches;
import eu.savoirfaire.matching.match.table.Hand;
import eu.savoirfaire.matching.match.table.MatchAction;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What is promised of seats that somebody left, on whatever database. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class SeatsContract {
    private final AtomicLong numbers = new AtomicLong(50_000);
    private CohortScene scene;

    abstract TestDatabase database();

    @BeforeAll
    void open() {
        scene = new CohortScene(database());
    }

    @AfterAll
    void shut() {
        scene.close();
    }

    @Test
    void whoLeavesACircleCanComeBackUntilSomebodyElseIsAsked() {
        var offer = scene.offer(next(), 2, "a");
        var cohort = confirmed(needs(3), offer);
        var leaver = in(cohort, Participation.State.PLACED).getFirst();

        var seat = seating().leave(cohort, leaver).orElseThrow();

        assertThat(seat.state()).isEqualTo(SeatState.HELD);
        assertThat(scene.standing(offer).reserved()).isOne();
        seating().attend(seat.id());
        assertThat(seat(seat).state()).as("it is kept for an hour").isEqualTo(SeatState.HELD);
        seating().comeBack(seat.id());
        assertThat(seat(seat).state()).isEqualTo(SeatState.RETURNED);
        assertThat(in(cohort, Participation.State.PLACED)).hasSize(2).contains(leaver);
        assertThat(scene.standing(offer).reserved()).isEqualTo(2);
        assertThatThrownBy(() -> seating().comeBack(seat.id())).satisfies(this::isAskedAlready);
    }

    @Test
    void ofManyWhoSeeToSeatsAtOnceEachSeatIsOfferedOnceAndInOrder() throws InterruptedException {
        var offer = scene.offer(next(), 3, "a");
        var cohort = confirmed(needs(8), offer);
        var line = in(cohort, Participation.State.WAITING);
        in(cohort, Participation.State.PLACED).forEach(this::withdraw);
        var seats = scene.part(Seats.class).of(cohort);
        assertThat(seats).hasSize(3);

        List<Callable<Boolean>> all = IntStream.range(0, 30)
                .<Callable<Boolean>>mapToObj(n -> () -> attended(seats.get(n % 3)))
                .toList();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            threads.invokeAll(all);
        }

        assertThat(scene.part(Seats.class).of(cohort)).extracting(Seat::state).containsOnly(SeatState.OFFERED);
        assertThat(scene.part(Seats.class).of(cohort).stream()
                        .flatMap(seat -> seat.need().stream())
                        .toList())
                .containsExactlyInAnyOrderElementsOf(line.subList(0, 3));
        assertThat(in(cohort, Participation.State.WAITING)).isEqualTo(line.subList(3, 5));
        scene.part(Seats.class).of(cohort).forEach(seat -> seating().accept(seat.id()));
        assertThat(in(cohort, Participation.State.PLACED)).containsExactlyInAnyOrderElementsOf(line.subList(0, 3));
        assertThat(scene.standing(offer).reserved()).isEqualTo(3);
    }

    @Test
    void ofManyWhoAcceptOneSeatAtOnceOneHasIt() throws InterruptedException {
        var offer = scene.offer(next(), 1, "a");
        var cohort = confirmed(needs(2), offer);
        withdraw(in(cohort, Participation.State.PLACED).getFirst());
        var seat = scene.part(Seats.class).of(cohort).getFirst();
        seating().attend(seat.id());

        var accepted = 0;
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var all = IntStream.range(0, 20)
                    .<Callable<Boolean>>mapToObj(_ -> () -> {
                        seating().accept(seat.id());
                        return true;
                    })
                    .toList();
            for (var one : threads.invokeAll(all)) {
                accepted += one.state() == Future.State.SUCCESS ? 1 : 0;
            }
        }

        assertThat(accepted).isOne();
        assertThat(scene.standing(offer).reserved()).isOne();
        assertThat(in(cohort, Participation.State.PLACED)).hasSize(1);
    }

    @Test
    void whoPassesWaitsBehindTheOthersAndIsNotAskedForTheSameSeatAgain() {
        var offer = scene.offer(next(), 1, "a");
        var cohort = confirmed(needs(3), offer);
        var line = in(cohort, Participation.State.WAITING);
        withdraw(in(cohort, Participation.State.PLACED).getFirst());
        var seat = scene.part(Seats.class).of(cohort).getFirst();
        seating().attend(seat.id());
        assertThat(seat(seat).need()).contains(line.getFirst());

        seating().pass(seat.id());
        assertThat(seat(seat).need()).contains(line.getLast());
        seating().pass(seat.id());

        assertThat(seat(seat).state()).isEqualTo(SeatState.FREE);
        assertThat(in(cohort, Participation.State.WAITING)).containsExactlyInAnyOrderElementsOf(line);
        assertThatThrownBy(() -> seating().accept(seat.id())).isInstanceOf(Refused.class);
    }

    @Test
    void aConfirmationThatIsTakenBackTakesItsSeatsWithIt() {
        var offer = scene.offer(next(), 1, "a");
        var cohort = confirmed(needs(2), offer);
        withdraw(in(cohort, Participation.State.PLACED).getFirst());
        seating().attend(scene.part(Seats.class).of(cohort).getFirst().id());

        scene.part(Settling.class).undo(cohort);

        assertThat(scene.part(Seats.class).of(cohort)).isEmpty();
        assertThat(in(cohort, Participation.State.OFFERED)).isEmpty();
        assertThat(scene.standing(offer).reserved()).isZero();
    }

    private boolean attended(Seat seat) {
        try {
            seating().attend(seat.id());
            return true;
        } catch (Refused meanwhile) {
            return false;
        }
    }

    /** The match ends by the hand of its person, as on its page. */
    private void withdraw(NeedId need) {
        var matches = scene.part(Matches.class);
        var match = matches.of(need).getFirst();
        matches.move(match.id(), match.version(), new MatchCommand.Simple(MatchAction.WITHDRAW), Set.of(Hand.SEEKER));
        scene.part(Freeing.class).ended(match.id());
    }

    private void isAskedAlready(Throwable thrown) {
        assertThat(((Refused) thrown).refusal()).isInstanceOf(CohortRefusal.AskedAlready.class);
    }

    private CohortId confirmed(List<NeedId> needs, OfferId offer) {
        var cohort = scene.closed(needs, List.of(offer));
        assertThat(scene.confirmed(cohort, scene.run(cohort))).isEqualTo(Optional.empty());
        return cohort;
    }

    private List<NeedId> in(CohortId cohort, Participation.State state) {
        return scene.part(Gathered.class).needs(cohort).stream()
                .filter(one -> one.state() == state)
                .map(Participation::need)
                .toList();
    }

    private Seat seat(Seat seat) {
        return scene.part(Seats.class).find(seat.id()).orElseThrow();
    }

    private Seating seating() {
        return scene.part(Seating.class);
    }

    private List<NeedId> needs(int many) {
        return scene.needs(numbers.addAndGet(100), many, "a");
    }

    private long next() {
        return numbers.addAndGet(100);
    }
}
