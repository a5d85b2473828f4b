package eu.savoirfaire.platform.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import eu.savoirfaire.infra.access.Role;
import eu.savoirfaire.infra.testkit.browser.BrowserWindow;
import eu.savoirfaire.infra.testkit.browser.Browsers;
import eu.savoirfaire.infra.testkit.browser.InBrowser;
import eu.savoirfaire.infra.testkit.browser.WindowSetup;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A programme and what is reached of it; a circle's waiting list; two sides without a shared language get a mediator. */
@InBrowser
class ProgrammeJourneyIT {
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
    @CsvSource({"it,true", "ar,false"})
    void aManagerSeesWhatIsReachedAndPeopleSeeWhatToApplyFor(String language, boolean script, Browsers browsers) {
        try (var manager = playing(Role.COORDINATOR, language, script, browsers)) {
            var page = openProgramme(manager, script);
            assertThat(page.locator("#figures").count()).isOne();
            assertThat(page.locator("table svg.bar").count()).isEqualTo(3);
            manager.screenshot("programme-" + language);
            assertThat(told(manager)).contains("\"measures\":[{\"measure\":\"workshops\"");
            var linked = page.locator("form[action*='/remove']").count();
            page.locator("form[action*='/remove'] button").first().click();
            page.waitForURL("**done=unlink**");
            assertThat(page.locator("form[action*='/remove']").count()).isEqualTo(linked - 1);
            Curating.requireFine(manager, script);
            page.locator("#undo button").click();
            page.waitForURL("**done=link**");
            assertThat(page.locator(".card form[action*='/remove']").count()).isEqualTo(linked);
            assertThat(manager.complaints()).isEmpty();
            manager.open(served.at("/matching/programmes/new"));
            page.locator("#programme-form .button").click();
            assertThat(page.locator(".error-summary a").count()).isEqualTo(2);
            Curating.requireFine(manager, script);
            manager.open(served.at("/matching/cohorts"));
            page.locator("h2 a", new Page.LocatorOptions().setHasText("mentoring"))
                    .first()
                    .click();
            assertThat(page.locator("#circles").count()).isOne();
            Curating.requireFine(manager, script);
            manager.screenshot("circle-" + language);
        }
        try (var seeker = playing(Role.SEEKER, language, script, browsers)) {
            var page = openProgramme(seeker, script);
            assertThat(page.locator("#figures").count())
                    .as("figures are for those who look after it")
                    .isZero();
            assertThat(told(seeker)).contains("\"measures\":null");
            page.locator("section[aria-labelledby=open] h3 a[href$='/join']")
                    .first()
                    .click();
            Curating.requireFine(seeker, script);
            seeker.screenshot("circle-join-" + language);
        }
    }

    @ParameterizedTest
    @CsvSource({"it,true", "ar,false"})
    void twoSidesWithoutASharedLanguageGetAMediator(String language, boolean script, Browsers browsers) {
        try (var mediator = playing(Role.MEDIATOR, language, script, browsers);
                var seeker = playing(Role.SEEKER, language, script, browsers)) {
            talksInOneLanguage(seeker);
            var page = openMatchWithoutLanguage(seeker);
            Curating.requireFine(seeker, script);
            page.locator("#proposed .button").click();
            assertThat(page.locator(".error-summary").count())
                    .as("nobody is asked without consent")
                    .isOne();
            seeker.screenshot("mediator-proposed-" + language);
            page.check("#agreed");
            page.locator("#proposed .button").click();
            page.waitForURL("**done=ask");
            Curating.requireFine(seeker, script);

            mediator.open(served.at("/matching/mediators"));
            Curating.requireFine(mediator, script);
            mediator.screenshot("mediator-asked-" + language);
            mediator.page().locator("form[action$='/accept'] button").click();
            mediator.page().waitForURL("**done=accept");
            mediator.open(served.at("/matching/mediators/mine"));
            Curating.requireFine(mediator, script);
            mediator.screenshot("mediator-form-" + language);
            page.reload();
            assertThat(page.locator("form[action$='/withdraw']").count()).isOne();
            Curating.requireFine(seeker, script);
        }
    }

    /** What a program reads of the programme whose page is open. */
    private String told(BrowserWindow window) {
        var path = URI.create(window.page().url()).getPath();
        return window.page().request().get(served.at("/api/v1" + path)).text();
    }

    private Page openProgramme(BrowserWindow window, boolean script) {
        window.open(served.at("/matching/programmes"));
        Curating.requireFine(window, script);
        window.page().locator("h2 a").first().click();
        Curating.requireFine(window, script);
        return window.page();
    }

    /** The person of the demo talks in three languages; from now on well in one alone. */
    private void talksInOneLanguage(BrowserWindow seeker) {
        for (var language : List.of("it", "fr")) {
            seeker.open(served.at("/matching/profile/about/languages?language=" + language));
            seeker.page().selectOption("#language", language);
            seeker.page().selectOption("#interaction", "A1");
            seeker.page().locator("#questions .button").first().click();
            seeker.page().waitForURL("**saved=languages");
        }
    }

    /** The first match of the person whose page says that the two share no language. */
    private Page openMatchWithoutLanguage(BrowserWindow seeker) {
        var page = seeker.page();
        seeker.open(served.at("/matching/matches"));
        var all = page.locator("main a[href^='/matching/matches/']").all().stream()
                .map(link -> link.getAttribute("href"))
                .filter(href -> href.matches("/matching/matches/[0-9a-f-]{36}"))
                .distinct()
                .toList();
        var note = page.locator("a[href^='/matching/mediators/for/']");
        for (var match : all) {
            seeker.open(served.at(match));
            if (note.count() > 0) {
                note.click();
                return page;
            }
        }
        throw new AssertionError("none of " + all + " is between two who share no language");
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
