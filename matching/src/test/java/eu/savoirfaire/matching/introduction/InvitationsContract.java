package eu.savoirfaire.matching.introduction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.savoirfaire.infra.access.NotAllowed;
import eu.savoirfaire.infra.access.PersonId;
import eu.savoirfaire.infra.refusal.Refused;
import eu.savoirfaire.infra.testkit.database.TestDatabase;
import eu.savoirfaire.matching.NeedId;
import eu.savoirfaire.matching.OfferId;
import eu.savoirfaire.matching.introduction.disclosure.Prospect;
import eu.savoirfaire.matching.introduction.disclosure.Prospects;
import eu.savoirfaire.matching.match.Match;
import eu.savoirfaire.matching.match.table.MatchAction;
import eu.savoirfaire.matching.match.table.MatchState;
import eu.savoirfaire.matching.suggestion.Demand;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.apache.commons.codec.digest.DigestUtils;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What is promised of the cards that whoever offers something sees, and of asking somebody, on whatever database. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class InvitationsContract {
    private IntroductionScene scene;
    private final List<PersonId> people = new ArrayList<>();
    private final List<NeedId> needs = new ArrayList<>();

    abstract TestDatabase database();

    @BeforeAll
    void open() {
        scene = new IntroductionScene(database());
        for (var i = 0; i < Demand.LEAST; i++) {
            people.add(scene.agreeing());
            needs.add(scene.stated(people.getLast(), 5_000));
        }
    }

    @AfterAll
    void shut() {
        scene.close();
    }

    @Test
    void cardsAreShownFromFiveOnInTheOrderOfArrivalAndOfWhomItServes() {
        var offer = scene.loan(9_000, 3);
        var tooSmall = scene.loan(2_000, 3);
        await();

        assertThat(cards(offer)).hasSizeGreaterThanOrEqualTo(Demand.LEAST);
        assertThat(cards(offer).stream().map(Prospect::waiting).toList()).isSorted();
        assertThat(keys(cards(offer)).indexOf(keyOf(0, offer)))
                .isLessThan(keys(cards(offer)).indexOf(keyOf(4, offer)));
        assertThat(cards(tooSmall)).as("it serves nobody").isEmpty();
        assertThat(cards(offer).toString())
                .as("nothing that leads to anybody")
                .doesNotContain(needs.getFirst().value().toString())
                .doesNotContain(people.getFirst().value().toString())
                .doesNotContain(IntroductionScene.PURPOSE);
        var other = scene.loan(9_000, 3);
        await();
        assertThat(keys(cards(other)))
                .as("of two offers nobody can be put together")
                .doesNotContainAnyElementsOf(keys(cards(offer)));
    }

    @Test
    void whoeverIsAskedAnswersAndIsNoCardAnyMore() {
        var offer = scene.loan(9_000, 3);
        var more = scene.agreeing();
        scene.stated(more, 5_000);
        await();
        var key = keyOf(1, offer);

        var match = invite(offer, key);

        assertThat(match.state()).isEqualTo(MatchState.PROVIDER_ACCEPTED);
        assertThat(match.need()).isEqualTo(needs.get(1));
        assertThat(keys(cards(offer))).doesNotContain(key);
        requireNotThere(offer, key);
        var both = scene.moved(IntroductionScene.person(people.get(1)), match, MatchAction.ACCEPT_AS_SEEKER);
        assertThat(both.state()).isEqualTo(MatchState.MUTUAL);
        scene.moved(IntroductionScene.person(people.get(1)), both, MatchAction.WITHDRAW);
    }

    @Test
    void whoeverWithdrawsTheirConsentIsGoneAtOnceAlsoForWhoSawTheCard() {
        var offer = scene.loan(9_000, 3);
        var person = scene.agreeing();
        var need = scene.stated(person, 5_000);
        await();
        var before = cards(offer);
        var key = key(need, offer);
        assertThat(keys(before)).contains(key);

        scene.withdrawConsent(person);

        assertThat(keys(cards(offer))).doesNotContain(key);
        requireNotThere(offer, key);
    }

    @Test
    void nobodyElsesOfferIsInvitedToAndNobodyIsMadeUp() {
        var offer = scene.loan(9_000, 3);
        await();

        assertThatThrownBy(() -> scene.cast.acting(
                        IntroductionScene.person(people.getFirst()),
                        () -> scene.bean(Introductions.class).invite(offer, keyOf(1, offer))))
                .isInstanceOf(NotAllowed.class);
        requireNotThere(offer, "0".repeat(64));
    }

    @Test
    void ofManyWhoAskTheSamePersonAtOnceOneDoes() throws Exception {
        var offer = scene.loan(9_000, 3);
        await();
        var key = keyOf(2, offer);

        try (var threads = Executors.newFixedThreadPool(8)) {
            var all = threads.invokeAll(IntStream.range(0, 8)
                    .<Callable<Boolean>>mapToObj(_ -> () -> isInvited(offer, key))
                    .toList());
            assertThat(all.stream().filter(one -> one.state() == Future.State.SUCCESS && one.resultNow()))
                    .hasSizeGreaterThanOrEqualTo(1);
        }
        assertThat(scene.matches.of(offer))
                .hasSize(1)
                .allSatisfy(match -> assertThat(match.state()).isEqualTo(MatchState.PROVIDER_ACCEPTED));
    }

    private boolean isInvited(OfferId offer, String key) {
        try {
            invite(offer, key);
            return true;
        } catch (Refused refused) {
            return false;
        }
    }

    private Match invite(OfferId offer, String key) {
        return scene.cast.acting(
                scene.atTheLender(),
                () -> IntroductionScene.after(scene.bean(Introductions.class).invite(offer, key)));
    }

    private void requireNotThere(OfferId offer, String key) {
        assertThatThrownBy(() -> invite(offer, key))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.refusal()).isEqualTo(new IntroductionRefusal.NotThere()));
    }

    private List<Prospect> cards(OfferId offer) {
        var kept = scene.offers.find(offer).orElseThrow();
        return scene.cast.acting(
                scene.atTheLender(), () -> scene.bean(Prospects.class).of(kept.offer()));
    }

    private String keyOf(int number, OfferId offer) {
        return key(needs.get(number), offer);
    }

    /** As a card names it: nobody but the program can tell from it whose it is. */
    private static String key(NeedId need, OfferId offer) {
        return DigestUtils.sha256Hex("card " + need.value() + " " + offer.value());
    }

    private static List<String> keys(List<Prospect> cards) {
        return cards.stream().map(Prospect::key).toList();
    }

    private void await() {
        var until = System.nanoTime() + Duration.ofSeconds(10).toNanos();
        while (!scene.hasFollowed()) {
            assertThat(System.nanoTime()).isLessThan(until);
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
        }
    }
}
