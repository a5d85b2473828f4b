package eu.savoirfaire.platform.journey;

import static org.assertj.core.api.Assertions.assertThat;

import eu.savoirfaire.infra.access.Role;
import eu.savoirfaire.infra.testkit.browser.BrowserWindow;
import eu.savoirfaire.infra.testkit.browser.Browsers;
import eu.savoirfaire.infra.testkit.browser.InBrowser;
import eu.savoirfaire.infra.testkit.browser.WindowSetup;
import eu.savoirfaire.matching.NeedKind;
import eu.savoirfaire.matching.OfferKind;
import eu.savoirfaire.matching.followup.conduct.FollowUpRounds;
import eu.savoirfaire.matching.introduction.disclosure.Prospects;
import eu.savoirfaire.matching.match.Match;
import eu.savoirfaire.matching.match.Result;
import eu.savoirfaire.matching.match.table.MatchAction;
import eu.savoirfaire.matching.match.table.MatchState;
import eu.savoirfaire.matching.need.keeping.KeptNeed;
import eu.savoirfaire.matching.offer.keeping.KeptOffer;
import eu.savoirfaire.platform.account.door.MovingClock;
import eu.savoirfaire.platform.notification.box.NoticeBox;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.apache.commons.codec.digest.DigestUtils;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whoever offers something asks somebody whose card they see; what has begun is asked about, and both sides say what came of it. */
@InBrowser
class FollowUpJourneyIT {
    private static final List<Role> PROVIDERS = List.of(Role.LENDER, Role.MENTOR, Role.EMPLOYER);

    @TempDir
    Path folder;

    private Served served;
    private MatchedPeople people;

    @BeforeEach
    void serve() throws IOException {
        served = Served.in(folder, Map.of("savoir.demo", true, "test.clock", "moving"));
        people = new MatchedPeople(served);
    }

    @AfterEach
    void end() {
        served.close();
    }

    @ParameterizedTest
    @CsvSource({"it,true", "ar,false"})
    void bothAreAskedAndWhatBothSayIsWhatCameOfIt(String language, boolean script, Browsers browsers) {
        playing(Role.MENTOR, language, script, browsers).close();
        playing(Role.SEEKER, language, script, browsers).close();
        var match = begun();
        var rounds = served.part(FollowUpRounds.class);
        rounds.round();
        served.part(MovingClock.class).forward(Duration.ofDays(32));

        rounds.round();

        try (var seeker = playing(Role.SEEKER, language, script, browsers);
                var mentor = playing(Role.MENTOR, language, script, browsers)) {
            requireTold(Role.SEEKER, "/matching/follow-ups/own/" + match.id().value() + "/1");
            seeker.open(served.at("/matching/matches/" + match.id().value()));
            Curating.requireFine(seeker, script);
            seeker.page().locator("a[href*='/follow-ups/own/']").click();
            Curating.requireFine(seeker, script);
            seeker.screenshot("follow-up-" + language);
            seeker.page().locator("#answer button.button").click();
            assertThat(seeker.page().locator(".error-summary").count()).isOne();
            answer(seeker);
            Curating.requireFine(seeker, script);
            assertThat(people.now(match).state()).isEqualTo(MatchState.ACTIVE);

            requireTold(
                    Role.MENTOR, "/matching/follow-ups/received/" + match.id().value() + "/1");
            mentor.open(served.at("/matching/matches/received/" + match.id().value()));
            Curating.requireFine(mentor, script);
            mentor.page().locator("a[href*='/follow-ups/received/']").click();
            answer(mentor);
            Curating.requireFine(mentor, script);
            mentor.open(served.at("/matching/matches/received"));
            Curating.requireFine(mentor, script);
            mentor.screenshot("received-outcomes-" + language);
        }
        assertThat(people.now(match).result()).contains(Result.SUCCESS);
    }

    @ParameterizedTest
    @CsvSource({"it,true", "ar,false"})
    void whoeverOffersAsksSomebodyWhoseCardTheySeeAndThePersonSaysYes(
            String language, boolean script, Browsers browsers) {
        playing(Role.SEEKER, language, script, browsers).close();
        PROVIDERS.forEach(role -> playing(role, language, script, browsers).close());
        var card = card();

        try (var provider = playing(card.role(), language, script, browsers);
                var seeker = playing(Role.SEEKER, language, script, browsers)) {
            provider.open(served.at(
                    "/matching/matches/received/offers/" + card.offer().id().value()));
            Curating.requireFine(provider, script);
            provider.screenshot("prospects-" + language);
            assertThat(provider.page().content())
                    .doesNotContain(people.persona(Role.SEEKER).name())
                    .doesNotContain(card.need().id().value().toString());
            provider.page()
                    .locator("form:has(input[value='" + card.key() + "']) button")
                    .click();
            provider.page().waitForURL("**?done=invited");
            Curating.requireFine(provider, script);
            assertThat(provider.page()
                            .locator("input[value='" + card.key() + "']")
                            .count())
                    .isZero();

            var match = people.matches.of(card.need().id()).stream()
                    .filter(one -> one.offer().equals(card.offer().id()))
                    .findFirst()
                    .orElseThrow();
            assertThat(match.state()).isEqualTo(MatchState.PROVIDER_ACCEPTED);
            seeker.open(served.at("/matching/matches/" + match.id().value()));
            Curating.requireFine(seeker, script);
            seeker.page().locator("#accept-as-seeker button").click();
            seeker.page().waitForURL("**?done=accept-as-seeker");
            assertThat(people.now(match).state()).isEqualTo(MatchState.MUTUAL);
        }
    }

    private Match begun() {
        var need = people.needs().stream()
                .filter(one -> one.need().kind() == NeedKind.MENTORING)
                .findFirst()
                .orElseGet(() -> people.needs().getFirst());
        var asked = people.matches.of(need.id()).stream().map(Match::offer).toList();
        var offer = people.offers(Role.MENTOR).stream()
                .filter(one -> one.kind() == OfferKind.MENTOR && !asked.contains(one.id()))
                .findFirst()
                .orElseThrow();
        people.clear(offer);
        return people.moved(
                people.proposed(need.id(), offer),
                MatchAction.ACCEPT_AS_SEEKER,
                MatchAction.ACCEPT_AS_PROVIDER,
                MatchAction.INTRODUCE,
                MatchAction.BEGIN);
    }

    /** A card of the seeker of the demo, before somebody who has not asked them. */
    private record Card(Role role, KeptOffer offer, KeptNeed need, String key) {}

    private Card card() {
        for (var role : PROVIDERS) {
            for (var offer : people.offers(role)) {
                for (var need : people.needs()) {
                    var key = DigestUtils.sha256Hex(
                            "card " + need.id().value() + " " + offer.id().value());
                    var seen = MatchedPeople.asTheProgram(
                            () -> served.part(Prospects.class).behind(key, offer.offer()));
                    if (seen.isPresent()) {
                        return new Card(role, offer, need, key);
                    }
                }
            }
        }
        throw new AssertionError("no offer of the demo has the seeker of the demo among five or more");
    }

    /** The notice comes a moment after the event. */
    private void requireTold(Role role, String path) {
        var box = served.part(NoticeBox.class);
        var until = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (box.all(people.persona(role).id()).stream()
                .noneMatch(told -> told.notice().path().equals(path))) {
            assertThat(System.nanoTime())
                    .as("nothing tells the %s of %s", role, path)
                    .isLessThan(until);
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
        }
    }

    private static void answer(BrowserWindow window) {
        window.page().locator("input[name=standing][value=ended]").check();
        window.page().locator("input[name=course][value=well]").check();
        window.page().locator("#answer button.button").click();
        window.page().waitForURL("**?done=answered");
    }

    private BrowserWindow playing(Role role, String language, boolean script, Browsers browsers) {
        var setup = WindowSetup.narrow().inLanguage(language);
        var window = browsers.open(script ? setup : setup.withoutScript());
        window.open(served.at("/account/demo"));
        window.page().locator("button[value=" + role + "]").click();
        window.page().waitForURL("**/account");
        return window;
    }
}
