package eu.savoirfaire.platform.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import eu.savoirfaire.infra.testkit.browser.BrowserWindow;
import eu.savoirfaire.infra.testkit.browser.Browsers;
import eu.savoirfaire.infra.testkit.browser.InBrowser;
import eu.savoirfaire.infra.testkit.browser.WindowSetup;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Somebody writes a sheet, page by page, alone and beside others, with and without script. */
@InBrowser
class WritingJourneyIT {
    private static Served served;
    private static WritingScene scene;

    @BeforeAll
    static void serve() throws IOException {
        served = Served.withDemoData();
        scene = new WritingScene(served, "Ponte Nuovo");
    }

    @AfterAll
    static void end() {
        served.close();
    }

    @ParameterizedTest
    @CsvSource({"it,true", "it,false", "en,true", "en,false", "ar,true", "ar,false"})
    void aFirstAuthorWritesASnapshotAndSendsIt(String language, boolean script, Browsers browsers) {
        var setup = WindowSetup.narrow().inLanguage(language);
        var writer = scene.writer("Amina", language);
        var effort = new Effort();
        try (var window = browsers.open(script ? setup : setup.withoutScript())) {
            var page = window.page();
            scene.enter(window, writer);
            window.open(served.at("/sheets"));
            look(window, script);
            page.locator("main a[href='/sheets/new']").click();
            look(window, script);
            window.screenshot("sheet-new-" + language + "-" + script);
            effort.seen(page);
            effort.type(page, "#subject", FirstSheet.SUBJECT);
            page.locator("#start button[type=submit]").click();
            for (var text : FirstSheet.TEXTS) {
                page.waitForSelector("form#writing");
                look(window, script);
                effort.seen(page);
                assertThat(page.inputValue("#text")).isEmpty();
                effort.type(page, "#text", text);
                page.locator("#writing button[value=continue]").click();
            }
            page.waitForURL("**/check**");
            look(window, script);
            window.screenshot("sheet-check-" + language + "-" + script);
            effort.seen(page);
            assertThat(page.locator("[data-missing]").count()).isZero();
            page.locator("#check button[type=submit]").click();
            page.waitForSelector("main section h3");
            look(window, script);
            window.screenshot("sheet-sent-" + language + "-" + script);

            assertThat(page.locator("form#writing").count()).isZero();
            assertThat(page.locator("main").textContent()).contains(FirstSheet.SUBJECT);
            assertThat(window.complaints()).isEmpty();
        }
        effort.requireLight();
    }

    @Test
    void whatIsMissingLeadsToItsField(Browsers browsers) {
        var writer = scene.writer("Amina", "en");
        var code = scene.begun(writer, "A desk on wheels", "en").code();
        try (var window = browsers.open(WindowSetup.phone().inLanguage("en").withoutScript())) {
            scene.enter(window, writer);
            window.open(served.at("/sheets/" + code + "/check"));

            var missing = window.page().locator("[data-missing] a");
            assertThat(missing.count()).isEqualTo(5);
            missing.nth(4).click();
            window.page().waitForURL("**/results#text");
            assertThat(window.page().locator("textarea#text").isVisible()).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aSheetMuchLikeAPublishedOneIsSentOnlyAfterALook(boolean script, Browsers browsers) {
        var writer = scene.writer("Amina", "it");
        var setup = WindowSetup.phone();
        try (var window = browsers.open(script ? setup : setup.withoutScript())) {
            var page = window.page();
            window.open(served.at("/practices?q=cinformi"));
            var like = page.locator("ol.cards h2, ol.cards h3")
                    .first()
                    .textContent()
                    .strip();
            var code = scene.begun(writer, like, "it").code();
            scene.enter(window, writer);
            for (var section : List.of("description", "territory", "stakeholders", "beneficiaries", "results")) {
                window.open(served.at("/sheets/" + code + "/" + section));
                page.fill("#text", "Una frase qualunque su questo punto.");
                page.locator("#writing button[value=return]").click();
                page.waitForURL("**/sheets/" + code + "**");
            }
            window.open(served.at("/sheets/" + code + "/check"));
            assertThat(page.locator("[data-alike] li").count()).isPositive();
            look(window, script);
            window.screenshot("sheet-alike-" + script);

            page.locator("#check button[type=submit]").click();
            page.waitForSelector(".error-summary");
            assertThat(page.locator(".error-summary").first().isVisible()).isTrue();

            page.check("#duplicates");
            page.locator("#check button[type=submit]").click();
            page.waitForURL("**/sheets/" + code);
            assertThat(page.locator("ol.tasks").count()).isZero();
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void twoWhoChangeTheSameSectionPutTheirTextsTogether(boolean script, Browsers browsers) {
        var anna = scene.writer("Anna", "en");
        var bilal = scene.writer("Bilal", "en");
        var code = scene.begun(anna, "A desk on wheels", "en").code();
        var setup = WindowSetup.phone().inLanguage("en");
        try (var hers = browsers.open(script ? setup : setup.withoutScript());
                var his = browsers.open(script ? setup : setup.withoutScript())) {
            scene.enter(hers, anna);
            scene.enter(his, bilal);
            hers.open(served.at("/sheets/" + code + "/results"));
            his.open(served.at("/sheets/" + code + "/results"));
            save(hers, "Six hundred cases were closed.");

            his.page().fill("#text", "Fewer trips to town.");
            his.page().locator("#writing button[value=return]").click();
            his.page().waitForSelector("[data-theirs]");
            look(his, script);
            his.screenshot("sheet-conflict-" + script);
            assertThat(his.page().locator("[data-theirs]").textContent()).contains("Six hundred");
            assertThat(his.page().inputValue("#text")).isEqualTo("Fewer trips to town.");
            assertThat(his.page().locator(".difference del").textContent()).contains("Six hundred");

            his.page().fill("#text", "Six hundred cases were closed. Fewer trips to town.");
            his.page().locator("#writing button").click();
            his.page().waitForURL("**/sheets/" + code + "**");
            hers.open(served.at("/sheets/" + code + "/results"));
            assertThat(hers.page().inputValue("#text"))
                    .isEqualTo("Six hundred cases were closed. Fewer trips to town.");
        }
    }

    @Test
    void colleaguesSeeWhoIsWritingWhere(Browsers browsers) {
        var anna = scene.writer("Anna", "en");
        var bilal = scene.writer("Bilal", "en");
        var code = scene.begun(anna, "A desk on wheels", "en").code();
        try (var hers = browsers.open(WindowSetup.phone().inLanguage("en"));
                var his = browsers.open(WindowSetup.phone().inLanguage("en").withoutScript())) {
            scene.enter(hers, anna);
            scene.enter(his, bilal);
            hers.open(served.at("/sheets/" + code + "/results"));
            hers.page().locator("#text").pressSequentially("Six hundred");
            WritingScene.awaitKept(hers);

            his.open(served.at("/sheets/" + code + "/territory"));
            assertThat(his.page().locator(".writing-others").textContent())
                    .contains("Anna is writing in “Results so far”");
            his.open(served.at("/sheets/" + code));
            assertThat(his.page().locator("#results").textContent()).contains("Anna is writing here");
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aSheetWrittenAfterAnotherSaysAfterWhich(boolean script, Browsers browsers) {
        var writer = scene.writer("Amina", "it");
        var setup = WindowSetup.phone();
        try (var window = browsers.open(script ? setup : setup.withoutScript())) {
            var page = window.page();
            scene.enter(window, writer);
            window.open(served.at("/practices"));
            var path = page.locator("ol.cards a").first().getAttribute("href").replaceFirst("[?#].*", "");
            window.open(served.at(path + "/clone"));
            look(window, script);
            page.locator("#start button[type=submit]").click();
            page.waitForURL("**/sheets/GP-*");

            assertThat(page.locator("main a[href^='" + path + "/revisions/']").count())
                    .isEqualTo(1);
            assertThat(page.locator("#description .tag-good").count()).isEqualTo(1);
            assertThat(page.locator("#results .tag-good").count()).isZero();
            assertThat(page.locator("#contact .tag-good").count()).isZero();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"it", "en", "es", "fr", "ar"})
    void everyPageOfWritingIsAccessible(String language, Browsers browsers) {
        var writer = scene.writer("Amina", language);
        var code = scene.begun(writer, "A desk on wheels", language).code();
        try (var window = browsers.open(WindowSetup.narrow().inLanguage(language))) {
            scene.enter(window, writer);
            for (var path : List.of("", "/new", "/" + code, "/" + code + "/contact", "/" + code + "/check")) {
                window.open(served.at("/sheets" + path));
                look(window, true);
            }
            window.screenshot("sheet-check-empty-" + language);
            window.open(served.at("/sheets/" + code + "/description"));
            window.page().fill("#text", "This sentence says nothing in " + "a great many words, ".repeat(12) + "alas.");
            WritingScene.awaitKept(window);
            look(window, true);
            window.screenshot("sheet-section-" + language);
            window.page().reload();
            assertThat(window.page().locator("[data-unsaved]").isVisible()).isTrue();
            look(window, true);
            window.screenshot("sheet-unsaved-" + language);
            window.open(served.at("/sheets/" + code));
            window.screenshot("sheet-tasks-" + language);
        }
    }

    @Test
    void theScriptIsSmall() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var in = WritingJourneyIT.class.getResourceAsStream("/static/catalogue/writing.js");
                var out = new GZIPOutputStream(bytes)) {
            assertThat(in).isNotNull();
            in.transferTo(out);
        }

        assertThat(bytes.size()).isLessThan(15_000);
    }

    private static void save(BrowserWindow window, String text) {
        window.page().fill("#text", text);
        window.page().locator("#writing button[value=return]").click();
        window.page().waitForSelector("ol.tasks");
    }

    private static void look(BrowserWindow window, boolean script) {
        assertThat(window.scrollsSideways()).as(window.page().url()).isFalse();
        assertThat(window.page().locator("h1").count()).as(window.page().url()).isEqualTo(1);
        if (script) {
            window.requireAccessible();
        }
    }

    /** What a snapshot asks of somebody who does it for the first time. */
    private static final class Effort {
        /** Words of five letters a minute when composing, not copying: Karat et al., CHI 1999. */
        private static final double COMPOSED = 19;

        /** Words a minute when reading silently: Brysbaert, Journal of Memory and Language 109, 2019. */
        private static final double READ = 238;

        /** Seconds to point, to click and to think before it: Card, Moran and Newell, 1983. */
        private static final double CLICK = 1.1 + 0.2 + 1.35;

        private int pages;
        private int fields;
        private int keystrokes;
        private int words;

        void seen(Page page) {
            pages++;
            fields += page.locator("main form:has(button[type=submit]) :is(input:not([type=hidden]), select, textarea)")
                    .count();
            words += page.locator("main").innerText().split("\\s+").length;
        }

        void type(Page page, String field, String text) {
            page.fill(field, text);
            keystrokes += text.length();
        }

        void requireLight() {
            var minutes = keystrokes / 5.0 / COMPOSED + words / READ + pages * 2 * CLICK / 60;
            assertThat(fields).as("fields").isLessThanOrEqualTo(12);
            assertThat(pages).as("pages").isLessThanOrEqualTo(10);
            assertThat(minutes)
                    .as(
                            "minutes for %d fields on %d pages, %d keystrokes, %d words read",
                            fields, pages, keystrokes, words)
                    .isLessThanOrEqualTo(10);
        }
    }
}
