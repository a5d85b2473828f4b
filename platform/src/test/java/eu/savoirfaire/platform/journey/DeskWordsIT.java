package eu.savoirfaire.platform.journey;

import static org.assertj.core.api.Assertions.assertThat;

import eu.savoirfaire.infra.testkit.browser.Browsers;
import eu.savoirfaire.infra.testkit.browser.InBrowser;
import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.infra.vocabulary.Vocabularies;
import eu.savoirfaire.infra.vocabulary.VocabularyName;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Somebody changes the words of the site: texts and terms; with and without script. */
@InBrowser
class DeskWordsIT {
    private static DeskScene scene;

    @BeforeAll
    static void serve() throws IOException {
        scene = new DeskScene();
    }

    @AfterAll
    static void end() {
        scene.close();
    }

    @ParameterizedTest
    @CsvSource({"it,true", "it,false", "en,true", "ar,false"})
    void aTextIsSaidInOtherWords(String language, boolean script, Browsers browsers) {
        try (var window = scene.signedIn(browsers, language, script)) {
            var page = window.page();
            window.open(scene.at("/desk/texts?q=platform.accessibility.title"));
            page.locator("main .card a").first().click();
            page.fill("#text-" + language, "<b>Altro</b>");
            DeskScene.send(window);
            assertThat(page.locator(".error-summary a").count()).isEqualTo(1);
            assertThat(page.inputValue("#text-" + language)).isEqualTo("<b>Altro</b>");
            DeskScene.requireAccessible(window, script);
            page.fill("#text-" + language, "Altre parole " + language + script);
            page.locator("button[name=preview]").click();
            assertThat(page.locator("main form ul li").allTextContents()).contains("Altre parole " + language + script);
            DeskScene.send(window);

            window.open(scene.at("/accessibility"));
            assertThat(page.locator("h1").textContent()).isEqualTo("Altre parole " + language + script);
            window.open(scene.at("/desk/texts/platform.accessibility.title"));
            page.fill("#text-" + language, "");
            DeskScene.send(window);
            window.open(scene.at("/accessibility"));
            assertThat(page.locator("h1").textContent()).doesNotContain("Altre parole");
            DeskScene.requireSilent(window);
        }
    }

    @Test
    void textsAreTakenAlongAndBroughtBack(Browsers browsers) throws IOException {
        var file = Files.createTempFile("texts", ".csv");
        try (var window = scene.signedIn(browsers, "en", true)) {
            var page = window.page();
            for (var wrong : List.of("what,ever\n1,2", "key,language,text\nplatform.about,en,<b>\nno.such,en,x\n")) {
                Files.writeString(file, wrong);
                window.open(scene.at("/desk/texts/bring"));
                page.setInputFiles("#file", file);
                DeskScene.send(window);
                assertThat(page.locator(".error-summary a").count()).isPositive();
                window.requireAccessible();
            }
            Files.writeString(file, "key,language,text\r\nplatform.activity.sheet-published,en,\"New, and good:\"\r\n");
            window.open(scene.at("/desk/texts/bring"));
            page.setInputFiles("#file", file);
            DeskScene.send(window);
            page.waitForURL("**/desk/texts?only=changed");

            var taken = page.request().get(scene.at("/desk/texts/changed.csv"));
            assertThat(taken.headers().get("content-disposition")).contains("attachment");
            assertThat(taken.text()).contains("platform.activity.sheet-published,en,\"New, and good:\"");
        } finally {
            Files.delete(file);
        }
    }

    @ParameterizedTest
    @CsvSource({"it,true", "it,false", "en,true", "ar,false"})
    void aTermIsCalledSomethingElse(String language, boolean script, Browsers browsers) {
        var vocabulary = scene.part(Vocabularies.class).original(VocabularyName.TOPICS);
        var code = vocabulary.concepts().get(2).code();
        var taken = vocabulary.label(
                vocabulary.concepts().get(3).code(), Language.of(language).orElseThrow());
        try (var window = scene.signedIn(browsers, language, script)) {
            var page = window.page();
            window.open(scene.at("/desk/vocabularies"));
            page.locator("main a[href='/desk/vocabularies/topics']").click();
            page.locator("main a[href$='/topics/" + code + "']").click();
            page.fill("#label-" + language, taken);
            DeskScene.send(window);
            assertThat(page.locator(".error-summary a").count()).isEqualTo(1);
            assertThat(page.inputValue("#label-" + language)).isEqualTo(taken);
            DeskScene.requireAccessible(window, script);
            page.fill("#label-" + language, "Zufolo di prova");
            page.fill("#synonyms-" + language, "zampogna strana");
            DeskScene.send(window);
            page.waitForURL("**/desk/vocabularies/topics");
            assertThat(page.locator("main ul").textContent()).contains("Zufolo di prova");
            DeskScene.requireAccessible(window, script);

            page.locator("main a[href$='/topics/" + code + "']").click();
            page.fill("#label-" + language, "");
            page.fill("#synonyms-" + language, "");
            DeskScene.send(window);
            page.waitForURL("**/desk/vocabularies/topics");
            assertThat(page.locator("main ul").textContent()).doesNotContain("Zufolo di prova");
            DeskScene.requireSilent(window);
        }
    }
}
