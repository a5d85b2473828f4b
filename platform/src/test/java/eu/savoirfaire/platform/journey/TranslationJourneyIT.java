package eu.savoirfaire.platform.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import eu.savoirfaire.catalogue.Catalogue;
import eu.savoirfaire.catalogue.Catalogue.PublishedPractice;
import eu.savoirfaire.infra.testkit.browser.BrowserWindow;
import eu.savoirfaire.infra.testkit.browser.Browsers;
import eu.savoirfaire.infra.testkit.browser.InBrowser;
import eu.savoirfaire.infra.testkit.browser.WindowSetup;
import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Somebody translates, somebody else approves, and readers read it; with and without script. */
@InBrowser
class TranslationJourneyIT {
    private static Served served;

    @BeforeAll
    static void serve() throws IOException {
        served = Served.withDemoData();
    }

    @AfterAll
    static void end() {
        served.close();
    }

    @ParameterizedTest
    @CsvSource({"it,true,fr,results", "en,false,fr,territory", "ar,false,ar,results", "ar,true,ar,territory"})
    void aSectionFromItsTranslatorToItsReaders(
            String language, boolean script, String into, String section, Browsers browsers) {
        var practice = practice();
        var desk = "/translations/" + practice.code() + "/" + into;
        var words = "Parole " + language + " " + script;
        try (var translator = in("TRANSLATOR", language, script, browsers);
                var curator = in("CURATOR", language, script, browsers)) {
            readEverything(translator);
            readEverything(curator);
            var page = translator.page();
            page.locator("main .cards a[href='" + desk + "']")
                    .or(page.locator("main .cards a"))
                    .first()
                    .click();
            translator.open(served.at(desk));
            press(page, section, "propose");
            assertThat(page.locator(".error-summary a").count()).isEqualTo(1);
            fine(translator, script);
            page.fill("#text-" + section, words + " a metà");
            press(page, section, "save");
            assertThat(page.inputValue("#text-" + section)).isEqualTo(words + " a metà");
            page.fill("#text-" + section, words);
            press(page, section, "propose");
            assertThat(page.locator("#" + section + " .prose").last().textContent())
                    .contains(words);
            press(page, section, "take-back");
            assertThat(page.inputValue("#text-" + section)).isEqualTo(words);
            press(page, section, "propose");
            fine(translator, script);

            var other = curator.page();
            curator.open(served.at(desk));
            press(other, section, "send-back");
            assertThat(other.locator(".error-summary a").count()).isEqualTo(1);
            other.fill("#reason-" + section, "Manca un numero.");
            press(other, section, "send-back");
            translator.open(served.at(desk));
            assertThat(page.locator("#" + section).textContent()).contains("Manca un numero.");
            press(page, section, "propose");
            curator.open(served.at(desk));
            press(other, section, "approve");
            fine(curator, script);

            try (var reader = Curating.open(browsers, into, script)) {
                reader.open(served.at("/practices/" + practice.slug()));
                assertThat(reader.page().locator("#" + section + " .prose").textContent())
                        .contains(words);
                fine(reader, script);
            }
        }
    }

    @Test
    void ofTwoWhoWriteTheSameSectionTheSecondLosesNothing(Browsers browsers) {
        var desk = "/translations/" + practice().code() + "/es";
        try (var one = in("TRANSLATOR", "en", false, browsers);
                var other = in("CURATOR", "en", false, browsers)) {
            one.open(served.at(desk));
            other.open(served.at(desk));
            one.page().fill("#text-results", "Lo primero");
            press(one.page(), "results", "save");
            other.page().fill("#text-results", "Lo segundo");
            press(other.page(), "results", "save");

            assertThat(other.page().inputValue("#text-results")).isEqualTo("Lo segundo");
            assertThat(other.page().locator("#results .inset").textContent()).contains("Lo primero");
            fine(other, false);
            press(other.page(), "results", "save");
            assertThat(other.page().locator(".error-summary").count()).isZero();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"it", "en", "es", "fr", "ar"})
    void theDeskIsAccessibleInEveryLanguage(String language, Browsers browsers) {
        var practice = practice();
        try (var window = in("CURATOR", language, true, browsers)) {
            for (var path : new String[] {
                "/translations",
                "/translations?state=in-review&into=en",
                "/translations?state=machine&into=it",
                "/translations/" + practice.code() + "/en",
                "/translations/" + practice.code() + "/ar",
                "/practices/" + practice.slug() + "/redact"
            }) {
                window.open(served.at(path));
                fine(window, true);
                window.screenshot("desk" + path.replaceAll("[^a-z]+", "-") + language);
            }
        }
        try (var wide = browsers.open(WindowSetup.desktop().inLanguage(language))) {
            wide.open(served.at("/account/demo"));
            wide.page().locator("button[value=CURATOR]").click();
            wide.page().waitForURL("**/account");
            wide.open(served.at("/translations/" + practice.code() + "/ar"));
            wide.requireAccessible();
            wide.screenshot("desk-wide-" + language);
        }
    }

    @Test
    void aCuratorAsksForSomebodysDataToBeTakenOut(Browsers browsers) {
        var practice = served.part(Catalogue.class).published().getLast();
        try (var window = in("CURATOR", "it", false, browsers)) {
            var page = window.page();
            window.open(served.at("/practices/" + practice.slug() + "/redact"));
            page.locator("#redaction .button").click();
            assertThat(page.locator(".error-summary a").count()).isEqualTo(1);
            page.fill("#words", "Nessuno Mai Visto");
            page.locator("#redaction .button").click();
            assertThat(page.locator(".error-summary a").count()).isEqualTo(1);
            assertThat(page.inputValue("#words")).isEqualTo("Nessuno Mai Visto");
            page.fill("#words", "migrant women");
            page.locator("#redaction .button").click();
            assertThat(page.locator("main .cards .tag-attention").count()).isEqualTo(1);
            assertThat(page.locator("button[value=confirm]").count()).isZero();
            fine(window, false);
            page.locator("button[value=drop]").click();
            assertThat(page.locator("main .cards .tag-attention").count()).isZero();
        }
    }

    /** Somebody who plays a role. */
    private static BrowserWindow in(String role, String language, boolean script, Browsers browsers) {
        var window = Curating.open(browsers, language, script);
        window.open(served.at("/account/demo"));
        window.page().locator("button[value=" + role + "]").click();
        window.page().waitForURL("**/account");
        return window;
    }

    private static void readEverything(BrowserWindow window) {
        window.open(served.at("/translations"));
        for (var box : window.page().locator("#tongues input[type=checkbox]").all()) {
            box.check();
        }
        window.page().locator("#tongues .button").click();
        assertThat(window.page().locator("#tongues input:checked").count()).isEqualTo(5);
    }

    private static void press(Page page, String section, String act) {
        page.locator("#form-" + section + " button[value=" + act + "]").click();
    }

    private static void fine(BrowserWindow window, boolean script) {
        Curating.requireFine(window, script);
    }

    private static PublishedPractice practice() {
        return served.part(Catalogue.class).published().getFirst();
    }
}
