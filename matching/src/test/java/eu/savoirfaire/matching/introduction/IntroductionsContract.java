package eu.savoirfaire.matching.introduction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.savoirfaire.infra.access.NotAllowed;
import eu.savoirfaire.infra.access.PersonId;
import eu.savoirfaire.infra.privacy.seal.PersonKeys;
import eu.savoirfaire.infra.refusal.Refused;
import eu.savoirfaire.infra.testkit.database.TestDatabase;
import eu.savoirfaire.matching.introduction.disclosure.Disclosure;
import eu.savoirfaire.matching.introduction.disclosure.Tier;
import eu.savoirfaire.matching.match.DeclineReason;
import eu.savoirfaire.matching.match.Match;
import eu.savoirfaire.matching.match.MatchCommand;
import eu.savoirfaire.matching.match.table.MatchAction;
import eu.savoirfaire.matching.match.table.MatchState;
import eu.savoirfaire.matching.need.table.NeedAction;
import eu.savoirfaire.matching.need.table.NeedState;
import eu.savoirfaire.matching.offer.life.OfferState;
import eu.savoirfaire.matching.suggestion.SuggestionRefusal;
import eu.savoirfaire.matching.suggestion.Suggestions;
import eu.savoirfaire.matching.suggestion.ranking.Rankings;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What is promised of suggestions and of what both sides do with them, on whatever database, with the events at work. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class IntroductionsContract {
    private static final Duration SOON = Duration.ofSeconds(10);

    private IntroductionScene scene;

    abstract TestDatabase database();

    @BeforeAll
    void open() {
        scene = new IntroductionScene(database());
    }

    @AfterAll
    void shut() {
        scene.close();
    }

    @Test
    void whatSuitsIsListedAndWhatDoesNotSaysWhy() {
        var person = scene.agreeing();
        var need = scene.stated(person, 5_000);
        var suits = scene.loan(9_000, 3);
        var tooSmall = scene.loan(2_000, 3);

        await(scene::hasFollowed);

        var list = scene.cast.acting(
                IntroductionScene.person(person),
                () -> scene.bean(Suggestions.class).of(need));
        assertThat(list.suits())
                .extracting(one -> one.offer().id())
                .contains(suits)
                .doesNotContain(tooSmall);
        assertThat(list.excluded())
                .filteredOn(one -> one.offer().id().equals(tooSmall))
                .singleElement()
                .satisfies(one -> assertThat(one.canChange()).isTrue());
        var explained = scene.cast.acting(
                IntroductionScene.person(person),
                () -> scene.bean(Suggestions.class).explain(need, suits));
        assertThat(explained.explanation().scores())
                .isEqualTo(list.suits().stream()
                        .filter(one -> one.offer().id().equals(suits))
                        .findFirst()
                        .orElseThrow()
                        .scores());
    }

    @Test
    void everyListIsWrittenDownAndVerifiesAlsoWhenNobodyCanReadItAnyMore() {
        var person = scene.agreeing();
        var need = scene.stated(person, 5_000);
        scene.cast.acting(
                IntroductionScene.person(person),
                () -> scene.bean(Suggestions.class).of(need));
        assertThat(scene.bean(Rankings.class).verify(need)).isTrue();

        scene.within(() -> {
            scene.bean(PersonKeys.class).destroy(person);
            return person;
        });

        assertThat(scene.bean(Rankings.class).verify(need)).isTrue();
    }

    @Test
    void whoeverWithdrawsTheirConsentIsGoneFromEveryListWithinASecond() {
        var person = scene.agreeing();
        var need = scene.stated(person, 5_000);
        var offer = scene.loan(9_000, 3);
        var match = scene.applied(person, need, offer);
        await(() -> scene.engine().best(need, 3, scene.today(), scene.draw()).isPresent());
        assertThat(scene.disclosed(match)).isInstanceOf(Disclosure.Curriculum.class);

        var from = Instant.now();
        scene.withdrawConsent(person);

        assertThat(scene.disclosed(match)).as("at once").isInstanceOf(Disclosure.Trace.class);
        assertThatThrownBy(() -> scene.cast.acting(
                        IntroductionScene.person(person),
                        () -> scene.bean(Suggestions.class).of(need)))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.refusal()).isEqualTo(new SuggestionRefusal.NotStated()));
        await(() -> scene.engine().best(need, 3, scene.today(), scene.draw()).isEmpty()
                && scene.state(match) == MatchState.CONSENT_REVOKED);
        assertThat(Duration.between(from, Instant.now())).isLessThan(Duration.ofSeconds(1));
    }

    @Test
    void theEngineThatFollowedIsTheOneThatIsMadeAnew() {
        for (var round = 0; round < 12; round++) {
            var person = scene.agreeing();
            var need = scene.stated(person, 1_000 * (1 + round));
            var offer = scene.loan(1_500 * (1 + round), 2);
            switch (round % 4) {
                case 0 -> scene.move(offer, OfferState.CLOSED);
                case 1 -> scene.withdrawConsent(person);
                case 2 -> {
                    scene.move(offer, OfferState.SUSPENDED);
                    scene.move(offer, OfferState.PUBLISHED);
                }
                default -> scene.moved(need, NeedAction.PAUSE);
            }
        }
        var anew = scene.anew();

        await(scene::hasFollowed);
        assertThat(scene.engine().all(20, scene.today(), scene.draw()))
                .isEqualTo(anew.all(20, scene.today(), scene.draw()));
    }

    @Test
    void anOfferThatClosesLetsNobodyWait() {
        var person = scene.agreeing();
        var offer = scene.loan(9_000, 3);
        var asked = scene.applied(person, scene.stated(person, 4_000), offer);
        var other = scene.agreeing();
        var known = introduced(other, scene.applied(other, scene.stated(other, 4_000), offer));

        scene.move(offer, OfferState.CLOSED);

        await(() -> scene.state(asked) == MatchState.CANCELLED);
        assertThat(scene.state(known)).isEqualTo(MatchState.INTRODUCED);
    }

    @Test
    void aNeedIsMetWhenItsMatchBegins() {
        var person = scene.agreeing();
        var need = scene.stated(person, 4_000);
        var known = introduced(person, scene.applied(person, need, scene.loan(9_000, 3)));

        scene.moved(scene.atTheLender(), known, MatchAction.BEGIN);

        await(() -> scene.needs.find(need).orElseThrow().state() == NeedState.MET);
        assertThat(scene.state(known)).isEqualTo(MatchState.ACTIVE);
    }

    @Test
    void nobodyPlaysTheOtherSideNorThatOfStrangers() {
        var person = scene.agreeing();
        var match = scene.applied(person, scene.stated(person, 4_000), scene.loan(9_000, 3));
        var stranger = IntroductionScene.person(new PersonId(UUID.randomUUID()));

        assertThatThrownBy(() -> scene.moved(stranger, match, MatchAction.ACCEPT_AS_PROVIDER))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> scene.moved(IntroductionScene.person(person), match, MatchAction.ACCEPT_AS_PROVIDER))
                .isInstanceOf(AssertionError.class)
                .hasMessage("matching.match.not-yours");
    }

    @Test
    void whatIsNotMetCannotBeAskedFor() {
        var person = scene.agreeing();
        var need = scene.stated(person, 5_000);
        var offer = scene.loan(2_000, 3);

        assertThatThrownBy(() -> scene.applied(person, need, offer))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.refusal()).isEqualTo(new IntroductionRefusal.NotEligible()));
    }

    @Test
    void ofTwoHundredWhoAreTakenForTheLastPlaceOneGetsIt() throws InterruptedException {
        var offer = scene.loan(9_000, 1);
        var waiting = IntStream.range(0, 200)
                .mapToObj(_ -> {
                    var person = scene.agreeing();
                    return scene.applied(person, scene.stated(person, 4_000), offer);
                })
                .toList();
        var lender = scene.atTheLender();

        List<Callable<Boolean>> all = waiting.stream()
                .<Callable<Boolean>>map(match ->
                        () -> taken(() -> scene.moved(lender, match, MatchAction.ACCEPT_AS_PROVIDER)
                                        .state()
                                == MatchState.MUTUAL))
                .toList();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            assertThat(threads.invokeAll(all).stream()
                            .filter(one -> one.resultNow())
                            .count())
                    .isOne();
        }

        assertThat(scene.matches.of(offer))
                .filteredOn(match -> match.state() == MatchState.MUTUAL)
                .hasSize(1);
    }

    @Test
    void nothingAboveItsTierIsDisclosed() {
        for (var action : List.of(MatchAction.DECLINE_AS_PROVIDER, MatchAction.WITHDRAW, MatchAction.BEGIN)) {
            var person = scene.agreeing();
            var match = scene.applied(person, scene.stated(person, 4_000), scene.loan(9_000, 3));
            assertWithinTier(match);
            match = scene.moved(scene.atTheLender(), match, MatchAction.ACCEPT_AS_PROVIDER);
            assertWithinTier(match);
            match = scene.moved(IntroductionScene.person(person), match, MatchAction.INTRODUCE);
            assertWithinTier(match);
            match = switch (action) {
                case DECLINE_AS_PROVIDER ->
                    scene.moved(scene.atTheLender(), match, new MatchCommand.Decline(DeclineReason.NO_AGREEMENT));
                case BEGIN -> scene.moved(scene.atTheLender(), match, action);
                default -> scene.moved(IntroductionScene.person(person), match, action);
            };
            assertWithinTier(match);
        }
    }

    private void assertWithinTier(Match match) {
        var shown = scene.disclosed(match).toString();
        var tier = Tier.of(match.state());
        assertThat(shown.contains(IntroductionScene.PURPOSE)).isEqualTo(tier.compareTo(Tier.CURRICULUM) >= 0);
        assertThat(shown.contains(Cast.NAME)).isEqualTo(tier == Tier.CONTACT);
        assertThat(shown.contains(Cast.ADDRESS)).isEqualTo(tier == Tier.CONTACT);
        assertThat(shown)
                .doesNotContain(
                        match.seeker().value().toString(), match.need().value().toString());
    }

    private Match introduced(PersonId person, Match asked) {
        var mutual = scene.moved(scene.atTheLender(), asked, MatchAction.ACCEPT_AS_PROVIDER);
        return scene.moved(IntroductionScene.person(person), mutual, MatchAction.INTRODUCE);
    }

    private static boolean taken(Callable<Boolean> attempt) {
        try {
            return attempt.call();
        } catch (Refused late) {
            return false;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static void await(BooleanSupplier condition) {
        var end = Instant.now().plus(SOON);
        while (!condition.getAsBoolean()) {
            assertThat(Instant.now()).as("in time").isBefore(end);
            LockSupport.parkNanos(5_000_000);
        }
    }
}
