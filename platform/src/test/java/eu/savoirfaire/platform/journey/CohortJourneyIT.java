package eu.savoirfaire.platform.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import eu.savoirfaire.infra.access.Role;
import eu.savoirfaire.infra.testkit.browser.BrowserWindow;
import eu.savoirfaire.infra.testkit.browser.Browsers;
import eu.savoirfaire.infra.testkit.browser.InBrowser;
import eu.savoirfaire.infra.testkit.browser.WindowSetup;
import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whoever looks after a programme runs a cohort, fixes a pair, runs it again, confirms it and takes that back. */
@InBrowser
class CohortJourneyIT {
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
    void aCohortIsRunPinnedRunAgainConfirmedAndTakenBack(String language, boolean script, Browsers browsers) {
        try (var manager = playing(language, script, browsers)) {
            var page = manager.page();
            var cohort = cohort(manager, script);
            assertThat(page.locator("code").count())
                    .as("the seal is public before the run")
                    .isOne();

            var first = run(manager);
            assertThat(page.locator("#figures").count()).isOne();
            Curating.requireFine(manager, script);
            manager.screenshot("cohort-run-" + language);

            page.navigate(cohort);
            page.locator("#pin .button").click();
            page.waitForURL("**done=pin*");
            Curating.requireFine(manager, script);
            manager.screenshot("cohort-pinned-" + language);

            page.navigate(cohort);
            var second = run(manager);
            assertThat(second).isNotEqualTo(first);
            page.locator("#again .button").click();
            page.waitForURL("**done=same");
            page.locator("#compare .button").click();
            page.waitForURL("**/compare?**");
            Curating.requireFine(manager, script);
            manager.screenshot("cohort-compared-" + language);

            page.navigate(second);
            page.locator("#confirm").click();
            page.waitForURL("**done=confirmed");
            Curating.requireFine(manager, script);
            page.locator("#undo").click();
            page.waitForURL("**done=undone");
            assertThat(page.locator("#confirm").count()).isOne();
            assertThat(manager.complaints()).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"en,true", "es,false"})
    void aCohortIsPlannedOpenedAndClosed(String language, boolean script, Browsers browsers) {
        try (var manager = playing(language, script, browsers)) {
            var page = manager.page();
            manager.open(served.at("/matching/cohorts/new"));
            page.fill("#least", "many");
            page.locator("#cohort-form .button").click();
            assertThat(page.locator(".error-summary a").count()).isEqualTo(2);
            Curating.requireFine(manager, script);
            page.fill("#name", "Autumn");
            page.fill("#least", "16");
            page.locator("#cohort-form .button").click();
            page.waitForURL(url -> url.matches(".*/matching/cohorts/[0-9a-f-]{36}"));
            page.locator("#bring .button").click();
            page.waitForURL("**done=bring**");
            page.locator("#do-open .button").click();
            page.waitForURL("**done=open");
            Curating.requireFine(manager, script);
            page.locator("#do-close .button").click();
            page.waitForURL("**done=close");
            page.locator("#run .button").click();
            assertThat(page.locator("h1").count()).isOne();
            assertThat(page.url()).as("nobody takes part: it says so").doesNotContain("/runs/");
            Curating.requireFine(manager, script);
        }
    }

    /** The demo's, ready to be run. */
    private String cohort(BrowserWindow manager, boolean script) {
        manager.open(served.at("/matching/cohorts"));
        Curating.requireFine(manager, script);
        manager.page()
                .locator("h2 a", new Page.LocatorOptions().setHasText("primavera"))
                .click();
        Curating.requireFine(manager, script);
        return manager.page().url();
    }

    /** Where its report is. */
    private static String run(BrowserWindow manager) {
        var page = manager.page();
        page.locator("#run .button").click();
        page.waitForURL("**/runs/**");
        page.locator("#pairs").waitFor();
        return page.url().replaceFirst("[?#].*", "");
    }

    private BrowserWindow playing(String language, boolean script, Browsers browsers) {
        var setup = WindowSetup.narrow().inLanguage(language);
        var window = browsers.open(script ? setup : setup.withoutScript());
        window.open(served.at("/account/demo"));
        window.page().locator("button[value=" + Role.COORDINATOR + "]").click();
        window.page().waitForURL("**/account");
        return window;
    }
}
