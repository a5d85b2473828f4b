package eu.savoirfaire.platform.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import eu.savoirfaire.infra.testkit.browser.BrowserWindow;
import eu.savoirfaire.infra.testkit.browser.Browsers;
import eu.savoirfaire.infra.testkit.browser.InBrowser;
import eu.savoirfaire.infra.testkit.browser.WindowSetup;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Somebody looks for a practice, reads it, and compares it with another. */
@InBrowser
class ReaderJourneyIT {
    private static Served served;

    @BeforeAll
    static void serve() throws IOException {
        served = Served.withDemoData();
    }

    @AfterAll
    static void end() {
        served.close();
    }

    @Test
    void searchEnginesAreToldOfPagesThatAreThere() throws IOException, InterruptedException {
        assertThat(served.get("/robots.txt").body()).contains("Sitemap: " + served.at("/sitemap.xml"));
        var pages = Pattern.compile("<loc>([^<]+[?]lang=ar)</loc>")
                .matcher(served.get("/sitemap.xml").body())
                .results()
                .map(found -> URI.create(found.group(1)))
                .toList();

        for (var kind : List.of("/practices/", "/workshops/", "/organisations/")) {
            var some = pages.stream()
                    .filter(page -> page.getPath().startsWith(kind))
                    .limit(3)
                    .toList();
            assertThat(some).as(kind).isNotEmpty();
            for (var page : some) {
                var answer = served.get(page.getPath() + "?" + page.getQuery());
                assertThat(answer.statusCode()).as(page.toString()).isEqualTo(200);
                assertThat(answer.body()).contains("lang=\"ar\"", "hreflang=\"x-default\"");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aReaderFindsNarrowsReadsAndCompares(boolean script, Browsers browsers) {
        var setup = script ? WindowSetup.desktop() : WindowSetup.desktop().withoutScript();
        try (var window = browsers.open(setup)) {
            var page = window.page();
            window.open(served.at("/"));

            page.fill("#q", "donne migranti");
            page.press("#q", "Enter");
            page.waitForURL("**/practices?q=**");
            var found = hits(window);

            page.locator("summary", new Page.LocatorOptions().setHasText("Lingua del testo"))
                    .click();
            page.locator("input[name=language][value=en]").check();
            if (!script) {
                page.locator("form.facets button[type=submit]").click();
            }
            page.waitForURL("**language=en**");

            assertThat(hits(window)).isPositive().isLessThanOrEqualTo(found);
            assertThat(page.locator(".chips").textContent()).contains("Inglese");

            page.locator("input[name=practice]").nth(0).check();
            page.locator("input[name=practice]").nth(1).check();
            page.locator("#compare button[type=submit]").click();
            page.waitForURL(Pattern.compile(".*/compare\\?practice=.*(@|%40)1.*"));

            assertThat(page.locator("thead th").count()).isEqualTo(3);

            page.locator("thead a").first().click();
            page.waitForURL("**/practices/**");

            assertThat(page.locator("#description").isVisible()).isTrue();
            assertThat(page.locator("#description .prose").getAttribute("lang")).isEqualTo("en");
        }
    }

    @Test
    void suggestionsComeWhileTypingAndAreChosenByKeyboard(Browsers browsers) {
        try (var window = browsers.open(WindowSetup.desktop())) {
            var page = window.page();
            window.open(served.at("/practices"));

            page.locator("#q").pressSequentially("cinfor");
            page.locator("[role=option]").first().waitFor();
            page.press("#q", "ArrowDown");
            page.press("#q", "Enter");
            page.waitForURL("**/practices/cinformi**");

            assertThat(page.locator("h1").textContent()).contains("Cinformi");
        }
    }

    @Test
    void switchingTheLanguageKeepsThePageAndIsRemembered(Browsers browsers) {
        try (var window = browsers.open(WindowSetup.phone())) {
            var page = window.page();
            window.open(served.at("/practices?q=lavoro"));

            page.locator("nav.languages a[lang=ar]").click();
            page.waitForURL("**lang=ar**");

            assertThat(page.inputValue("#q")).isEqualTo("lavoro");
            window.open(served.at("/regions"));
            assertThat(page.getAttribute("html", "dir")).isEqualTo("rtl");
        }
    }

    @Test
    void theWholeWayIsPossibleByKeyboardAlone(Browsers browsers) {
        try (var window = browsers.open(WindowSetup.desktop())) {
            var page = window.page();
            window.open(served.at("/practices"));

            page.keyboard().press("Tab");
            assertThat(page.evaluate("document.activeElement.className")).isEqualTo("skip-link");
            page.keyboard().press("Enter");
            for (var steps = 0; steps < 60 && !onAPractice(page); steps++) {
                page.keyboard().press("Tab");
            }
            page.keyboard().press("Enter");
            page.waitForURL("**/practices/**");

            assertThat(page.locator("article h1").isVisible()).isTrue();
        }
    }

    private static boolean onAPractice(Page page) {
        return (Boolean) page.evaluate("(document.activeElement.getAttribute('href') || '').startsWith('/practices/')");
    }

    private static int hits(BrowserWindow window) {
        return window.page().locator("ol.cards > li").count();
    }
}
