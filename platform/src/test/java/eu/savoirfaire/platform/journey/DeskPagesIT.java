package eu.savoirfaire.platform.journey;

import static org.assertj.core.api.Assertions.assertThat;

import eu.savoirfaire.infra.access.Role;
import eu.savoirfaire.infra.testkit.browser.BrowserWindow;
import eu.savoirfaire.infra.testkit.browser.Browsers;
import eu.savoirfaire.infra.testkit.browser.InBrowser;
import eu.savoirfaire.infra.testkit.browser.WindowSetup;
import eu.savoirfaire.infra.vocabulary.Vocabularies;
import eu.savoirfaire.infra.vocabulary.VocabularyName;
import eu.savoirfaire.platform.account.Accounts;
import eu.savoirfaire.platform.account.HeldRole;
import eu.savoirfaire.platform.account.RequestActor;
import eu.savoirfaire.platform.account.secondfactor.SecondFactors;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds on every page of the desk, in every language, and for whom there is a desk. */
@InBrowser
class DeskPagesIT {
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
    @ValueSource(strings = {"it", "en", "es", "fr", "ar"})
    void everyPageOfTheDeskIsAccessible(String language, Browsers browsers) {
        var person = scene.person("page-" + language, "Étienne Lunghissimo-Nome-Senza-Spazi");
        RequestActor.actingAs(
                DeskScene.OPERATOR, () -> scene.part(SecondFactors.class).issue(person.id()));
        var base = "/desk/people/" + person.id().value();
        try (var narrow = scene.signedIn(browsers, WindowSetup.narrow().inLanguage(language));
                var desktop = scene.signedIn(browsers, WindowSetup.desktop().inLanguage(language))) {
            for (var page : List.of(
                    "/desk",
                    "/desk/people",
                    "/desk/people?q=nobody-at-all",
                    base,
                    base + "/suspend",
                    base + "/end-sessions",
                    base + "/reset-second-factor",
                    base + "/give?role=CURATOR",
                    "/desk/jobs",
                    "/desk/events",
                    "/desk/events/platform.activity",
                    "/desk/audit",
                    "/desk/audit?person=nobody",
                    "/desk/texts",
                    "/desk/texts/platform.desk.backup.age",
                    "/desk/texts/bring",
                    "/desk/vocabularies",
                    "/desk/vocabularies/topics",
                    "/desk/vocabularies/levels/%s".formatted(levelCode()))) {
                look(narrow, page, language);
                look(desktop, page, language);
            }
        }
    }

    @Test
    void nobodyElseFindsTheDesk(Browsers browsers) {
        try (var visitor = browsers.open(WindowSetup.desktop())) {
            visitor.open(scene.at("/desk"));
            assertThat(visitor.page().url()).contains("/account/sign-in");
        }
        var curator = scene.person("dalila", "Dalila");
        RequestActor.actingAs(
                DeskScene.OPERATOR, () -> scene.part(Accounts.class).give(curator.id(), HeldRole.of(Role.CURATOR)));
        try (var window = browsers.open(WindowSetup.desktop())) {
            scene.signIn(window, curator, true);
            window.open(scene.at("/desk"));
            var tiles = window.page().locator("a.tile").all().stream()
                    .map(tile -> tile.getAttribute("href"))
                    .toList();
            assertThat(tiles).isNotEmpty().doesNotContain("/desk/people", "/desk/audit", "/desk/jobs");
            assertThat(tiles)
                    .allSatisfy(tile ->
                            assertThat(window.open(scene.at(tile)).status()).isEqualTo(200));
            assertThat(window.open(scene.at("/desk/people")).status()).isEqualTo(403);
        }
        try (var weak = browsers.open(WindowSetup.desktop())) {
            scene.signIn(weak, scene.administrator(), false);
            weak.open(scene.at("/"));
            assertThat(weak.page().locator("nav a[href='/desk']").count()).isZero();
            assertThat(weak.open(scene.at("/desk")).status()).isEqualTo(403);
        }
    }

    private static String levelCode() {
        return scene.part(Vocabularies.class)
                .of(VocabularyName.LEVELS)
                .concepts()
                .getFirst()
                .code();
    }

    private static void look(BrowserWindow window, String page, String language) {
        window.open(scene.at(page));
        window.requireAccessible();
        assertThat(window.scrollsSideways()).as(page).isFalse();
        assertThat(window.page().locator("h1").count()).as(page).isEqualTo(1);
        DeskScene.requireSilent(window);
        if (language.equals("it") || language.equals("ar")) {
            window.screenshot("desk-" + language + "-" + window.page().viewportSize().width
                    + page.replaceAll("[0-9a-f]{8}-[0-9a-f-]+", "one").replaceAll("[^a-z]+", "-"));
        }
    }
}
