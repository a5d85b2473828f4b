package eu.savoirfaire.platform.journey;

import static org.assertj.core.api.Assertions.assertThat;

import eu.savoirfaire.catalogue.Catalogue.PublishedPractice;
import eu.savoirfaire.infra.testkit.browser.Browsers;
import eu.savoirfaire.infra.testkit.browser.InBrowser;
import eu.savoirfaire.infra.testkit.browser.WindowSetup;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a reader gets of a sheet that is translated in part: in five languages, each fragment says which one it is in. */
@InBrowser
class TranslatedSheetIT {
    private static final String SAID = """
            () => Object.fromEntries([...document.querySelectorAll('article section[id]')].filter(s => s.querySelector('.prose'))
                .map(s => { const prose = s.querySelector('.prose');
                    return [s.id, prose.closest('[lang]').lang + ' ' + getComputedStyle(prose).direction + ' '
                        + (s.querySelector('.hint') ? 'told' : 'silent')]; }))""";

    private static Served served;
    private static PublishedPractice practice;

    @BeforeAll
    static void serve() throws IOException {
        served = Served.withDemoData();
        practice = TranslatedSheet.in(served);
    }

    @AfterAll
    static void end() {
        served.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"it", "en", "es", "fr", "ar"})
    @SuppressWarnings("unchecked")
    void eachFragmentSaysWhichLanguageItIsIn(String language, Browsers browsers) {
        try (var window = browsers.open(WindowSetup.narrow().inLanguage(language))) {
            window.open(served.at("/practices/" + practice.slug()));
            var said = (Map<String, String>) window.page().evaluate(SAID);

            var translated = language.equals("en") || language.equals("ar");
            var description =
                    language.equals("ar") ? "ar rtl silent" : language.equals("en") ? "en ltr silent" : "it ltr silent";
            assertThat(said.get("description")).isEqualTo(description);
            assertThat(said.get("results"))
                    .isEqualTo(
                            language.equals("en")
                                    ? "en ltr told"
                                    : language.equals("ar") ? "it ltr told" : "it ltr silent");
            assertThat(said.get("territory")).isEqualTo(translated ? "it ltr told" : "it ltr silent");
            assertThat(said.get("subject"))
                    .isEqualTo(language.equals("ar") ? "ar rtl silent" : translated ? "it ltr told" : "it ltr silent");
            assertThat(window.page().locator("link[hreflang]").count()).isEqualTo(6);
            assertThat(window.scrollsSideways()).isFalse();
            window.requireAccessible();
            window.screenshot("translated-sheet-" + language);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"it", "en", "es", "fr", "ar"})
    void revisionsAreReadAndComparedInEveryLanguage(String language, Browsers browsers) {
        var revisions = "/practices/" + practice.slug() + "/revisions";
        for (var path : List.of(
                "",
                "/1...2",
                "/1...2?view=side",
                "/1",
                "/2/languages?one=it&other=en",
                "/1/languages?one=en&other=ar")) {
            try (var window = browsers.open(WindowSetup.narrow().inLanguage(language))) {
                window.open(served.at(revisions + path));

                assertThat(window.scrollsSideways()).as(path).isFalse();
                window.requireAccessible();
            }
        }
    }

    @Test
    void theOriginalIsOneLinkAwayAndTheTranslationBack(Browsers browsers) {
        try (var window = browsers.open(WindowSetup.desktop().inLanguage("ar").withoutScript())) {
            var page = window.page();
            window.open(served.at("/practices/" + practice.slug()));
            assertThat(page.locator("h1").textContent()).isEqualTo("الكتاب الأبيض للاستقبال");
            window.screenshot("translated-sheet-desktop-ar");
            page.locator("a[href*='text=original']").first().click();
            assertThat(page.locator("h1").textContent()).contains("Libro bianco");
            assertThat(page.locator("#description .prose").getAttribute("lang")).isEqualTo("it");
            page.locator("a[hreflang=ar][lang=ar]").last().click();
            assertThat(page.locator("h1").textContent()).isEqualTo("الكتاب الأبيض للاستقبال");
        }
    }

    @Test
    void anEarlierRevisionIsReadAsItWasAndTheDifferenceIsShownTwoWays(Browsers browsers) {
        var revisions = "/practices/" + practice.slug() + "/revisions";
        try (var window = browsers.open(WindowSetup.desktop().inLanguage("en"))) {
            var page = window.page();
            window.open(served.at(revisions + "/1"));
            assertThat(page.locator("#results .prose").textContent().strip()).isEqualTo("Results of old.");
            assertThat(page.locator("#results .hint").count()).isZero();
            window.open(served.at(revisions));
            page.selectOption("#from", "1");
            page.selectOption("#to", "2");
            page.locator("main form button").first().click();
            assertThat(page.url()).endsWith("/1...2");
            assertThat(page.locator("#results ins").allTextContents().toString())
                    .contains("nuovi.");
            assertThat(page.locator("#results del").count()).isPositive();
            page.selectOption("#view", "side");
            page.locator("main form button").first().click();
            assertThat(page.url()).endsWith("/1...2?view=side");
            assertThat(page.locator("#results .beside > div").count()).isEqualTo(2);
            window.screenshot("difference-side");
        }
    }

    @Test
    void programsGetBothTheOriginalAndWhatWasAskedFor() throws Exception {
        var api = "/api/v1/practices/" + practice.code();
        var english = served.get(api + ".json?lang=en").body();
        assertThat(english)
                .contains("\"reading\"", "A description in English.", "\"OUT_OF_DATE\"", "\"textLanguage\" : \"it\"");
        assertThat(served.get(api + ".json?lang=en&text=original").body()).doesNotContain("A description in English.");
        assertThat(served.get(api + ".jsonld?lang=it").body())
                .contains("workTranslation", "A description in English.")
                .doesNotContain("Results of old.");
        assertThat(served.get(api + ".docx?lang=ar").headers().firstValue("content-language"))
                .contains("it, ar");
        assertThat(served.get(api + ".pdf?lang=ar").statusCode()).isEqualTo(200);
        assertThat(served.get("/api/v1/practices?q=description&ui=en").body()).contains(practice.code());
    }
}
