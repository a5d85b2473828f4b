package eu.savoirfaire.platform.journey;

import static org.assertj.core.api.Assertions.assertThat;

import eu.savoirfaire.infra.access.Role;
import eu.savoirfaire.infra.testkit.browser.BrowserWindow;
import eu.savoirfaire.infra.testkit.browser.Browsers;
import eu.savoirfaire.infra.testkit.browser.InBrowser;
import eu.savoirfaire.infra.testkit.browser.WindowSetup;
import eu.savoirfaire.matching.NeedKind;
import eu.savoirfaire.matching.need.keeping.KeptNeed;
import eu.savoirfaire.matching.need.keeping.Needs;
import eu.savoirfaire.matching.seeker.Seekers;
import eu.savoirfaire.platform.account.Account;
import eu.savoirfaire.platform.account.Accounts;
import eu.savoirfaire.platform.account.EmailAddress;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A person finds a lender, sees why, and asks; those who offer answer, and both are introduced. */
@InBrowser
class MatchJourneyIT {
    private Served served;

    @BeforeEach
    void serve() throws IOException {
        served = Served.withDemoData();
    }

    @AfterEach
    void end() {
        served.close();
    }

    @ParameterizedTest
    @CsvSource({"ar,true", "it,false"})
    void aPersonOnAPhoneFindsALenderSeesWhyAndAsks(String language, boolean script, Browsers browsers) {
        try (var seeker = playing(Role.SEEKER, language, script, browsers)) {
            var page = seeker.page();
            seeker.open(served.at("/matching/needs/" + need() + "/suggestions"));
            Curating.requireFine(seeker, script);
            openWhatCanBeAskedFor(seeker);
            assertThat(page.locator("svg.shares").count()).isEqualTo(3);
            seeker.screenshot("explanation-" + language);
            Curating.requireFine(seeker, script);

            page.locator("#apply button").click();

            page.waitForURL("**/matching/matches/*?done=accept-as-seeker");
            Curating.requireFine(seeker, script);
            assertThat(page.locator("#withdraw").count()).isOne();
        }
    }

    /** The demo has asked for some of what suits already. */
    private static void openWhatCanBeAskedFor(BrowserWindow seeker) {
        var list = seeker.page().url();
        var offers = seeker.page().locator("section[aria-labelledby=suits] a").count();
        for (var i = offers - 1; i >= 0 && seeker.page().locator("#apply").count() == 0; i--) {
            seeker.open(list);
            seeker.page().locator("section[aria-labelledby=suits] a").nth(i).click();
        }
    }

    @ParameterizedTest
    @CsvSource({"it,true", "ar,false"})
    void whoeverOffersAnswersAndBothAreIntroduced(String language, boolean script, Browsers browsers) {
        try (var employer = playing(Role.EMPLOYER, language, script, browsers)) {
            var page = employer.page();
            employer.open(served.at("/matching/matches/received"));
            Curating.requireFine(employer, script);
            employer.screenshot("received-" + language);
            page.locator("section[aria-labelledby=section-waiting] h3 a")
                    .first()
                    .click();
            assertThat(page.locator("#reach-title").count()).isZero();
            Curating.requireFine(employer, script);

            page.locator("#accept-as-provider button").click();
            page.waitForURL("**?done=accept-as-provider");
            assertThat(page.locator("#reach-title").count()).isZero();
            page.locator("#introduce button").click();
            page.waitForURL("**?done=introduce");
            assertThat(page.locator("#reach-title").count()).isOne();
            Curating.requireFine(employer, script);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"it", "en", "es", "fr", "ar"})
    void everyPageIsAccessible(String language, Browsers browsers) {
        try (var seeker = playing(Role.SEEKER, language, true, browsers);
                var lender = playing(Role.LENDER, language, true, browsers)) {
            var suggestions = "/matching/needs/" + need() + "/suggestions";
            for (var path : List.of("/matching/matches", suggestions, suggestions + "?as=list")) {
                look(seeker, path);
            }
            seeker.open(served.at(suggestions));
            seeker.page().locator("section h3 a, section li a").last().click();
            Curating.requireFine(seeker, true);
            look(lender, "/matching/matches/received");
        }
    }

    private void look(BrowserWindow window, String path) {
        window.open(served.at(path));
        Curating.requireFine(window, true);
    }

    /** The credit that the person of the demo looks for. */
    private String need() {
        var needs = served.part(Needs.class);
        return Optional.of(served.part(Accounts.class)
                        .at(new EmailAddress("seeker@demo.invalid"))
                        .map(Account::id)
                        .orElseThrow())
                .flatMap(served.part(Seekers.class)::of)
                .map(needs::of)
                .orElse(List.of())
                .stream()
                .filter(kept -> kept.need().kind() == NeedKind.MICROCREDIT
                        && kept.state().stands())
                .map(KeptNeed::id)
                .findFirst()
                .orElseThrow()
                .value()
                .toString();
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
