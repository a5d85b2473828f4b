package eu.savoirfaire.matching.cohort.settling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.savoirfaire.infra.refusal.Refused;
import eu.savoirfaire.infra.testkit.database.TestDatabase;
import eu.savoirfaire.matching.CohortEvent.CohortId;
import eu.savoirfaire.matching.NeedId;
import eu.savoirfaire.matching.cohort.CohortAction;
import eu.savoirfaire.matching.cohort.CohortKind;
import eu.savoirfaire.matching.cohort.CohortRefusal;
import eu.savoirfaire.matching.cohort.CohortState;
import eu.savoirfaire.matching.cohort.keeping.Gathered;
import eu.savoirfaire.matching.cohort.keeping.Participation;
import eu.savoirfaire.matching.cohort.run.Assigning;
import eu.savoirfaire.matching.cohort.run.RunCodec;
import eu.savoirfaire.matching.cohort.run.RunResult;
import eu.savoirfaire.matching.cohort.run.RunState;
import eu.savoirfaire.matching.cohort.run.Runs;
import eu.savoirfaire.matching.cohort.tending.Joining;
import eu.savoirfaire.matching.cohort.tending.Pinning;
import eu.savoirfaire.matching.match.Match;
import eu.savoirfaire.matching.match.MatchCommand;
import eu.savoirfaire.matching.match.keeping.Matches;
import eu.savoirfaire.matching.match.keeping.Places;
import eu.savoirfaire.matching.match.table.Hand;
import eu.savoirfaire.matching.match.table.MatchAction;
import eu.savoirfaire.matching.match.table.MatchState;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What is promised of cohorts, on whatever database. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class CohortsContract {
    /** Of the result of {@link #theSameInputsAndSeedGiveTheSameBytes}: on every database, on every machine. */
    private static final String KNOWN = "2d90cd0ca5e8ba5679d27c1085a1448c24ae9f43307d3d64359d2c6e77a9fb9e";

    private final AtomicLong numbers = new AtomicLong(1_000);
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
    void whoIsMatchedTakesAPlaceAndWhoIsNotWaitsWithTheReason() {
        var offer = scene.offer(next(), 3, "a", "b");
        var needs = needs(4, "a");
        var cohort = scene.closed(needs, List.of(offer));

        var run = scene.run(cohort);
        assertThat(run.state()).isEqualTo(RunState.PROPOSED);
        assertThat(scene.cohort(cohort).state()).isEqualTo(CohortState.PROPOSED);
        assertThat(scene.standing(offer)).as("a run is only a proposal").isEqualTo(new Places.Standing(3, 0, 0, 3, 0));
        assertThat(scene.confirmed(cohort, run)).isEmpty();

        assertThat(scene.cohort(cohort).state()).isEqualTo(CohortState.CONFIRMED);
        assertThat(scene.standing(offer)).isEqualTo(new Places.Standing(3, 3, 0, 3, 0));
        assertThat(participations(cohort, Participation.State.PLACED)).hasSize(3);
        assertThat(participations(cohort, Participation.State.WAITING))
                .singleElement()
                .satisfies(one -> assertThat(one.reason()).contains("OTHERS_RANKED_HIGHER"));
        assertThat(needs.stream().flatMap(need -> matches().of(need).stream()).map(Match::state))
                .hasSize(3)
                .containsOnly(MatchState.MUTUAL);
    }

    @Test
    void theSameInputsAndSeedGiveTheSameBytes() {
        var offers = List.of(scene.offer(11, 2, "a", "b"), scene.offer(12, 2, "b", "c"));
        var needs = List.of(scene.needs(21, 3, "a"), scene.needs(31, 2, "b", "c")).stream()
                .flatMap(List::stream)
                .toList();
        var run = scene.run(scene.closed(needs, offers));
        var runs = scene.part(Runs.class);

        assertThat(runs.comesOutTheSame(run.id())).isTrue();
        var inputs = runs.inputsText(run.id());
        var seeded = scene.part(RunCodec.class)
                .text(Assigning.assign(runs.inputs(run.id()), RunCodec.hash(inputs), "0102030405"));
        assertThat(RunCodec.hash(seeded)).as(seeded).isEqualTo(KNOWN);
    }

    @Test
    void runAgainNothingChangesNothing() {
        var cohort = scene.closed(needs(3, "a"), List.of(scene.offer(next(), 2, "a")));
        var runs = scene.part(Runs.class);

        var first = scene.run(cohort);
        var second = scene.run(cohort);

        assertThat(second.number()).isEqualTo(first.number() + 1);
        assertThat(runs.resultText(second.id())).isEqualTo(runs.resultText(first.id()));
    }

    @Test
    void whatChangedSinceIsNamedAndNothingIsDone() {
        var offer = scene.offer(next(), 2, "a");
        var needs = needs(2, "a");
        var cohort = scene.closed(needs, List.of(offer));
        var run = scene.run(cohort);
        scene.market().touch(needs.getFirst());
        scene.part(Joining.class).leave(cohort, needs.getLast());

        var refusal = scene.confirmed(cohort, run).orElseThrow();

        assertThat(((CohortRefusal.ChangedSince) refusal).names())
                .containsExactlyInAnyOrder(
                        Pseudonym.of(needs.getFirst().value()),
                        Pseudonym.of(needs.getLast().value()));
        assertNothingWasDone(cohort, needs);
        scene.market().touch(offer);
        assertThat(((CohortRefusal.ChangedSince) scene.confirmed(cohort, run).orElseThrow()).names())
                .hasSize(3);
    }

    @Test
    void whenSomebodyElseTookAPlaceNothingIsDone() {
        var offer = scene.offer(next(), 6, 2, "a");
        var needs = needs(2, "a");
        var cohort = scene.closed(needs, List.of(offer));
        var run = scene.run(cohort);
        var other = scene.closed(needs(1, "a"), List.of(offer));
        assertThat(scene.confirmed(other, scene.run(other))).isEmpty();

        assertThat(scene.confirmed(cohort, run)).containsInstanceOf(CohortRefusal.PlacesGone.class);

        assertNothingWasDone(cohort, needs);
        assertThat(scene.standing(offer).reserved()).isOne();
        assertThat(scene.confirmed(cohort, scene.run(cohort)))
                .as("run anew it fits")
                .isEmpty();
    }

    @Test
    void ofManyWhoConfirmAtOnceNobodyTakesMoreThanThereIs() throws InterruptedException {
        var offers = List.of(scene.offer(next(), 3, "a"), scene.offer(next(), 2, "a"));
        var cohorts = IntStream.range(0, 6)
                .mapToObj(_ -> scene.closed(needs(2, "a"), offers))
                .toList();
        var runs = cohorts.stream().map(scene::run).toList();

        List<Callable<Boolean>> all = IntStream.range(0, 18)
                .<Callable<Boolean>>mapToObj(n -> () ->
                        scene.confirmed(cohorts.get(n % 6), runs.get(n % 6)).isEmpty())
                .toList();
        var confirmed = 0;
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var one : threads.invokeAll(all)) {
                confirmed += one.resultNow() ? 1 : 0;
            }
        }

        var reserved = offers.stream()
                .mapToInt(offer -> scene.standing(offer).reserved())
                .sum();
        assertThat(confirmed).isBetween(1, 2);
        assertThat(reserved).isEqualTo(2 * confirmed);
        for (var cohort : cohorts) {
            var done = scene.cohort(cohort).state() == CohortState.CONFIRMED;
            assertThat(participations(cohort, Participation.State.PLACED)).hasSize(done ? 2 : 0);
        }
    }

    @Test
    void aPinIsKeptAndWhatItBlocksStandsApart() {
        var wanted = scene.offer(next(), 1, "a");
        var other = scene.offer(next(), 1, "b");
        var better = needs(1, "a").getFirst();
        var pinned = needs(1, "b").getFirst();
        var cohort = scene.closed(List.of(better, pinned), List.of(wanted, other));
        assertThat(result(cohort).blockingByPins()).isEmpty();

        scene.part(Pinning.class).pin(cohort, pinned, wanted);
        var again = result(cohort);

        assertThat(again.blocking()).isEmpty();
        assertThat(again.blockingByPins()).contains(new RunResult.Pair(better.value(), wanted.value()));
        assertThat(again.matched())
                .filteredOn(RunResult.Placed::pinned)
                .singleElement()
                .satisfies(one -> assertThat(one.offer()).isEqualTo(wanted.value()));
        assertThatThrownBy(() -> scene.part(Pinning.class).pin(cohort, better, wanted))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.refusal()).isInstanceOf(CohortRefusal.PinnedFull.class));
    }

    @Test
    void aConfirmationIsTakenBackUntilSomebodyWasIntroduced() {
        var offer = scene.offer(next(), 2, "a");
        var needs = needs(2, "a");
        var cohort = scene.closed(needs, List.of(offer));
        var run = scene.run(cohort);
        scene.confirmed(cohort, run);

        scene.part(Settling.class).undo(cohort);
        assertThat(scene.standing(offer)).isEqualTo(new Places.Standing(2, 0, 0, 2, 0));
        assertThat(participations(cohort, Participation.State.WAITING)).hasSize(2);
        assertThat(scene.confirmed(cohort, run)).isEmpty();
        assertThat(scene.standing(offer).reserved()).isEqualTo(2);

        var match = matches().of(needs.getFirst()).getFirst();
        matches()
                .move(
                        match.id(),
                        match.version(),
                        new MatchCommand.Simple(MatchAction.INTRODUCE),
                        Set.of(Hand.MANAGER));
        assertThatThrownBy(() -> scene.part(Settling.class).undo(cohort))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.refusal()).isEqualTo(new CohortRefusal.IntroducedAlready(1)));
        assertThat(scene.standing(offer)).isEqualTo(new Places.Standing(2, 1, 1, 2, 0));
    }

    @Test
    void aCircleThatStaysTooSmallDoesNotOpen() {
        var offers = List.of(scene.offer(next(), 4, "a"), scene.offer(next(), 4, "b"));
        var needs = needs(5, "a", "b");
        var cohort = scene.closed(needs, offers, CohortKind.CIRCLES, 3, 4);

        var result = result(cohort);

        assertThat(result.closed()).hasSize(1);
        assertThat(result.matched()).hasSize(4);
        assertThat(result.unmatched()).hasSize(1);
    }

    @Test
    void nobodyIsAssignedWhoDidNotAgreeOrWhoseNeedIsGone() {
        var offer = scene.offer(next(), 5, "a");
        var needs = needs(3, "a");
        var cohort = scene.closed(needs, List.of(offer));
        scene.market().withdraw(needs.getFirst());
        scene.part(Joining.class).leave(cohort, needs.get(1));

        var result = result(cohort);

        assertThat(result.matched())
                .extracting(RunResult.Placed::need)
                .containsExactly(needs.getLast().value());
        assertThat(result.unmatched())
                .containsExactly(new RunResult.LeftOut(needs.getFirst().value(), "NEED_GONE"));
        var open = scene.act(cohort, CohortAction.REOPEN).id();
        assertThatThrownBy(() -> scene.part(Joining.class).join(open, needs.get(1), false, Map.of()))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.refusal()).isInstanceOf(CohortRefusal.NoConsent.class));
    }

    private void assertNothingWasDone(CohortId cohort, List<NeedId> needs) {
        assertThat(scene.cohort(cohort).state()).isEqualTo(CohortState.PROPOSED);
        assertThat(participations(cohort, Participation.State.PLACED)).isEmpty();
        assertThat(needs).allSatisfy(need -> assertThat(matches().of(need)).isEmpty());
    }

    private RunResult result(CohortId cohort) {
        return scene.part(Runs.class).result(scene.run(cohort).id());
    }

    private List<Participation> participations(CohortId cohort, Participation.State state) {
        return scene.part(Gathered.class).needs(cohort).stream()
                .filter(one -> one.state() == state)
                .toList();
    }

    private Matches matches() {
        return scene.part(Matches.class);
    }

    private List<NeedId> needs(int many, String... goals) {
        return scene.needs(numbers.getAndAdd(many), many, goals);
    }

    private long next() {
        return numbers.getAndIncrement();
    }
}
