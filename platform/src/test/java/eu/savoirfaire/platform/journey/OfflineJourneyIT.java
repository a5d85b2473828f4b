package eu.savoirfaire.platform.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import eu.savoirfaire.catalogue.intake.form.Hints;
import eu.savoirfaire.catalogue.practice.Practices;
import eu.savoirfaire.catalogue.sheet.Section;
import eu.savoirfaire.infra.testkit.browser.BrowserWindow;
import eu.savoirfaire.infra.testkit.browser.Browsers;
import eu.savoirfaire.infra.testkit.browser.InBrowser;
import eu.savoirfaire.infra.vocabulary.Language;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An author takes a sheet along and brings it back, fills in the blank form, and adds files; with and without script. */
@InBrowser
class OfflineJourneyIT {
    private static OfflineScene scene;

    @BeforeAll
    static void serve() throws IOException {
        scene = new OfflineScene();
    }

    @AfterAll
    static void end() {
        scene.close();
    }

    @ParameterizedTest
    @CsvSource({"it,true", "it,false", "en,true", "en,false", "ar,true", "ar,false"})
    void aSheetGoesAlongAndComesBack(String language, boolean script, Browsers browsers) throws IOException {
        var practice = scene.sheet("Un banco su ruote " + language + script);
        var brought = scene.document(
                practice,
                Map.of("Primo testo: results", "Trenta persone", "Primo testo: territory", "Un altro territorio"));
        scene.write(practice, Section.TERRITORY, "Primo testo: territory", "Scritto da un collega");
        try (var window = scene.signedIn(browsers, language, script)) {
            var page = window.page();
            window.open(scene.at("/sheets/" + practice.code() + "/offline"));
            look(window, script);
            window.screenshot("offline-" + language + "-" + script);
            var download = page.waitForDownload(() ->
                    page.locator("form[action$='/offline/document'] button").click());
            assertThat(download.suggestedFilename()).isEqualTo(practice.code() + ".docx");
            assertThat(Files.readAllBytes(download.path())).startsWith('P', 'K');

            bring(page, OfflineScene.text("nota.txt", "niente"));
            assertThat(page.locator(".error-summary a").count()).isEqualTo(1);
            look(window, script);
            bring(page, brought);
            look(window, script);
            window.screenshot("offline-brought-" + language + "-" + script);
            assertThat(page.locator("section.card").count()).isEqualTo(2);
            assertThat(page.locator("#take-results").isChecked()).isTrue();
            assertThat(page.locator("#take-territory").isChecked()).isFalse();
            assertThat(page.locator("#territory-title").locator("..").textContent())
                    .contains("Primo testo: territory", "Scritto da un collega", "Un altro territorio");
            page.locator("#brought button[type=submit]").click();
            page.waitForURL("**/offline?taken=1");
            look(window, script);
        }

        assertThat(scene.text(practice, Section.RESULTS)).isEqualTo("Trenta persone");
        assertThat(scene.text(practice, Section.TERRITORY)).isEqualTo("Scritto da un collega");
    }

    @Test
    void whoDecidesTooLateSeesTheNewTextAndLosesNothing(Browsers browsers) {
        var practice = scene.sheet("Una cucina di tutti");
        var brought = scene.document(practice, Map.of("Primo testo: results", "Dal documento"));
        try (var window = scene.signedIn(browsers, "en", true)) {
            var page = window.page();
            window.open(scene.at("/sheets/" + practice.code() + "/offline"));
            bring(page, brought);
            scene.write(practice, Section.RESULTS, "Primo testo: results", "Di un collega");
            page.locator("#brought button[type=submit]").click();

            assertThat(page.locator(".warning").count()).isEqualTo(1);
            assertThat(page.locator("section.card").textContent()).contains("Dal documento", "Di un collega");
            window.requireAccessible();
            page.locator("#brought button[type=submit]").click();
            page.waitForURL("**/offline?taken=1");
        }
        assertThat(scene.text(practice, Section.RESULTS)).isEqualTo("Dal documento");
    }

    @ParameterizedTest
    @CsvSource({"it,true", "en,false", "ar,false"})
    void theBlankFormBecomesADraft(String language, boolean script, Browsers browsers)
            throws IOException, InterruptedException {
        var blank = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(scene.at("/sheets/template.docx?language=" + language)))
                                .build(),
                        BodyHandlers.ofByteArray());
        assertThat(blank.headers().firstValue("Content-Type")).contains(OfflineScene.DOCX);
        var hint = Hints.of(Section.SUBJECT, Language.of(language).orElseThrow());
        var subject = "Una pratica nuova " + language;
        var before = scene.part(Practices.class).all().size();
        try (var window = scene.signedIn(browsers, language, script)) {
            var page = window.page();
            window.open(scene.at("/sheets/template"));
            look(window, script);
            bring(page, new FilePayload("vuoto.docx", OfflineScene.DOCX, blank.body()));
            assertThat(page.locator(".error-summary a").count()).isEqualTo(1);
            look(window, script);
            window.screenshot("template-" + language + "-" + script);
            bring(
                    page,
                    new FilePayload(
                            "pieno.docx",
                            OfflineScene.DOCX,
                            OfflineScene.replaced(blank.body(), Map.of(hint, subject))));
            page.waitForURL("**/sheets/GP-*");
            assertThat(page.locator("main").textContent()).contains(subject);
        }
        assertThat(scene.part(Practices.class).all()).hasSize(before + 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"it", "en", "es", "fr", "ar"})
    void everyPageIsAccessibleInEveryLanguage(String language, Browsers browsers) {
        var practice = scene.sheet("Accessibile " + language);
        try (var window = scene.signedIn(browsers, language, true)) {
            for (var path : new String[] {
                "/sheets/template",
                "/sheets/" + practice.code() + "/offline",
                "/sheets/" + practice.code() + "/attachments"
            }) {
                window.open(scene.at(path));
                look(window, true);
            }
            bring(window.page(), OfflineScene.text("nota.svg", "<svg/>"));
            look(window, true);
            assertThat(window.page().locator(".error-summary a").count()).isEqualTo(3);
        }
    }

    static void bring(Page page, FilePayload file) {
        page.setInputFiles("#file", file);
        page.locator("form[enctype] button[type=submit]").click();
    }

    static void look(BrowserWindow window, boolean script) {
        assertThat(window.scrollsSideways()).isFalse();
        if (script) {
            window.requireAccessible();
        }
    }
}
