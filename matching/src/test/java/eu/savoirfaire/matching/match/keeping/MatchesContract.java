package eu.savoirfaire.matching.match.keeping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.savoirfaire.infra.refusal.Refused;
import eu.savoirfaire.infra.testkit.database.TestDatabase;
import eu.savoirfaire.matching.OfferId;
import eu.savoirfaire.matching.match.DeclineReason;
import eu.savoirfaire.matching.match.Match;
import eu.savoirfaire.matching.match.MatchCommand;
import eu.savoirfaire.matching.match.MatchRefusal;
import eu.savoirfaire.matching.match.Result;
import eu.savoirfaire.matching.match.table.Hand;
import eu.savoirfaire.matching.match.table.MatchAction;
import eu.savoirfaire.matching.match.table.MatchState;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What is promised of matches and places, on whatever database. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class MatchesContract {
    private static final Set<Hand> EVERYBODY = Set.of(Hand.values());

    private MatchScene scene;
    private Matches matches;

    abstract TestDatabase database();

    @BeforeAll
    void open() {
        scene = new MatchScene(database());
        matches = scene.matches();
    }

    @AfterAll
    void shut() {
        scene.close();
    }

    @Test
    void aMatchGoesItsWayAndTakesAndGivesBackItsPlaces() {
        var offer = scene.offer(1, 1, true);
        var match = scene.proposed(scene.need(), offer);
        assertThat(scene.standing(offer)).isEqualTo(new Places.Standing(1, 0, 0, 1, 0));

        match = scene.mutual(match);
        assertThat(scene.standing(offer)).isEqualTo(new Places.Standing(1, 1, 0, 1, 0));
        match = scene.done(match, MatchAction.INTRODUCE);
        assertThat(scene.standing(offer)).isEqualTo(new Places.Standing(1, 0, 1, 1, 0));
        match = scene.done(match, MatchAction.BEGIN);
        assertThat(scene.standing(offer)).isEqualTo(new Places.Standing(1, 0, 0, 1, 1));
        match = scene.done(match, new MatchCommand.Conclude(Result.SUCCESS));

        assertThat(scene.standing(offer)).isEqualTo(new Places.Standing(1, 0, 0, 1, 0));
        assertThat(matches.find(match.id()).orElseThrow().result()).contains(Result.SUCCESS);
        assertThat(scene.events(match)).isEqualTo(6);
    }

    @Test
    void aPositionThatIsFilledStaysFilled() {
        var offer = scene.offer(3, 1, false);
        var match = scene.done(
                scene.done(scene.mutual(scene.proposed(scene.need(), offer)), MatchAction.INTRODUCE),
                MatchAction.BEGIN);

        scene.done(match, new MatchCommand.Conclude(Result.SUCCESS));

        assertThat(scene.standing(offer).active()).isOne();
        var second = scene.done(scene.mutual(scene.proposed(scene.need(), offer)), MatchAction.INTRODUCE);
        assertThatThrownBy(() -> scene.move(second, MatchAction.BEGIN))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.refusal()).isEqualTo(new MatchRefusal.NoPlace()));
        assertThat(matches.find(second.id()).orElseThrow().state()).isEqualTo(MatchState.INTRODUCED);
    }

    @Test
    void theSameTwoAreBroughtTogetherOnce() {
        var need = scene.need();
        var offer = scene.offer(1, 1, true);

        assertThat(scene.proposed(need, offer).id())
                .isEqualTo(scene.proposed(need, offer).id());
        assertThat(matches.of(need)).hasSize(1);
    }

    @Test
    void whoCameTooLateIsToldWhereItIsNow() {
        var match = scene.proposed(scene.need(), scene.offer(1, 1, true));
        scene.move(match, MatchAction.ACCEPT_AS_PROVIDER);

        var late =
                matches.move(match.id(), match.version(), new MatchCommand.Decline(DeclineReason.TOO_FAR), EVERYBODY);

        assertThat(late)
                .isEqualTo(new Match.Decision.Not(new MatchRefusal.MovedMeanwhile(MatchState.PROVIDER_ACCEPTED)));
    }

    @Test
    void ofTwoHundredWhoWantTheLastPlaceOneGetsIt() throws InterruptedException {
        var offer = scene.offer(1, 1, true);
        var waiting = IntStream.range(0, 200)
                .mapToObj(_ -> scene.done(scene.proposed(scene.need(), offer), MatchAction.ACCEPT_AS_PROVIDER))
                .toList();

        List<Callable<Boolean>> all = waiting.stream()
                .<Callable<Boolean>>map(match -> () -> scene.taken(match, MatchAction.ACCEPT_AS_SEEKER))
                .toList();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            assertThat(threads.invokeAll(all).stream()
                            .filter(one -> one.resultNow())
                            .count())
                    .isOne();
        }

        assertThat(scene.standing(offer)).isEqualTo(new Places.Standing(1, 1, 0, 1, 0));
        assertThat(matches.of(offer).stream()
                        .filter(match -> match.state() == MatchState.MUTUAL)
                        .count())
                .isOne();
    }

    @Test
    void ofManyMatchesOfOneNeedOneBeginsAndTheOthersGiveUpTheirPlaces() throws InterruptedException {
        var need = scene.need();
        var offers =
                IntStream.range(0, 8).mapToObj(_ -> scene.offer(2, 2, true)).toList();
        var introduced = offers.stream()
                .map(offer -> scene.done(scene.mutual(scene.proposed(need, offer)), MatchAction.INTRODUCE))
                .toList();

        List<Callable<Boolean>> all = introduced.stream()
                .<Callable<Boolean>>map(match -> () -> scene.taken(match, MatchAction.BEGIN))
                .toList();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            assertThat(threads.invokeAll(all).stream()
                            .filter(one -> one.resultNow())
                            .count())
                    .isOne();
        }

        assertThat(scene.states(need)).containsOnly(MatchState.ACTIVE, MatchState.SUPERSEDED);
        assertThat(matches.of(need).stream().filter(match -> match.state() == MatchState.ACTIVE))
                .hasSize(1);
        assertThat(offers.stream()
                        .map(scene::standing)
                        .mapToInt(standing -> standing.reserved() + standing.introduced() + standing.active())
                        .sum())
                .isOne();
    }

    @Test
    void whateverIsDoneTheCountsAreThoseOfTheMatches() {
        var seed = new Random().nextLong();
        var random = new Random(seed);
        var offers = IntStream.range(0, 4)
                .mapToObj(n -> scene.offer(1 + n % 2, 1 + n / 2, n % 2 == 0))
                .toList();
        var needs = IntStream.range(0, 6).mapToObj(_ -> scene.need()).toList();
        var all = new ArrayList<Match>();
        needs.forEach(need -> offers.forEach(offer -> all.add(scene.proposed(need, offer))));

        for (var n = 0; n < 400; n++) {
            var match = matches.find(all.get(random.nextInt(all.size())).id()).orElseThrow();
            scene.taken(match, any(random));
            if (n % 20 == 0) {
                offers.forEach(offer -> assertCounted(offer, seed));
            }
        }

        offers.forEach(offer -> assertCounted(offer, seed));
        assertThat(needs)
                .as("seed %d", seed)
                .allMatch(need -> scene.states(need).stream()
                                .filter(state -> state == MatchState.ACTIVE)
                                .count()
                        <= 1);
    }

    private void assertCounted(OfferId offer, long seed) {
        var counts = matches.of(offer).stream().collect(Collectors.groupingBy(Match::state, Collectors.counting()));
        var standing = scene.standing(offer);
        assertThat((long) standing.reserved())
                .as("reserved, seed %d", seed)
                .isEqualTo(counts.getOrDefault(MatchState.MUTUAL, 0L));
        assertThat((long) standing.introduced())
                .as("introduced, seed %d", seed)
                .isEqualTo(counts.getOrDefault(MatchState.INTRODUCED, 0L));
        assertThat((long) standing.active())
                .as("active, seed %d", seed)
                .isEqualTo(counts.getOrDefault(MatchState.ACTIVE, 0L)
                        + (scene.comesBack(offer) ? 0 : counts.getOrDefault(MatchState.OUTCOME, 0L)));
        assertThat(standing.isOverbooked()).as("seed %d", seed).isFalse();
    }

    private static MatchCommand any(Random random) {
        var action = MatchAction.values()[random.nextInt(MatchAction.values().length)];
        return switch (action) {
            case DECLINE_AS_SEEKER -> new MatchCommand.Decline(DeclineReason.TOO_FAR);
            case DECLINE_AS_PROVIDER -> new MatchCommand.Decline(DeclineReason.NO_CONTACT);
            case CONCLUDE -> new MatchCommand.Conclude(Result.PARTIAL);
            // rarely: they would end almost every match before it came far
            case WITHDRAW, CANCEL, REVOKE_CONSENT, SUPERSEDE ->
                new MatchCommand.Simple(random.nextInt(6) == 0 ? action : MatchAction.ACCEPT_AS_SEEKER);
            default -> new MatchCommand.Simple(action);
        };
    }
}
