package eu.savoirfaire.platform.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.Media;
import eu.savoirfaire.infra.access.Role;
import eu.savoirfaire.infra.testkit.browser.BrowserWindow;
import eu.savoirfaire.infra.testkit.browser.Browsers;
import eu.savoirfaire.infra.testkit.browser.InBrowser;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every page of trainers is for everybody, in every language, on the narrowest phone; and what is printed is fit for paper. */
@InBrowser
class TrainerPagesIT {
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
    @ValueSource(strings = {"it", "en", "es", "fr", "ar"})
    void everyPageIsAccessible(String language, Browsers browsers) {
        var scene = new TrainerScene(served, browsers);
        try (var trainer = scene.playing(Role.TRAINER, language, true);
                var speaker = scene.playing(Role.CONTRIBUTOR, language, true)) {
            var plan = scene.plan(trainer, TrainerScene.DEMO);
            var draft = scene.plan(trainer, "Supervisione");
            scene.look(trainer, "/workshops/plan", "list");
            scene.look(trainer, "/workshops/plan/new", "new");
            for (var page : List.of("", "/edit", "/programme", "/people", "/speakers", "/needs", "/room")) {
                scene.look(trainer, draft + page, "draft" + page.replace('/', '-'));
            }
            for (var page : List.of("", "/programme", "/people", "/speakers", "/needs", "/registrations", "/door")) {
                scene.look(trainer, plan + page, "one" + page.replace('/', '-'));
                assertThat(trainer.page()
                                .locator("nav.trail a[href='/workshops/plan']")
                                .count())
                        .isOne();
            }
            for (var act : List.of("move", "resize", "change-mode", "postpone", "cancel")) {
                scene.look(trainer, plan + "/change/" + act, "change-" + act);
            }
            trainer.open(served.at(plan + "/programme"));
            trainer.page().locator("ol.tasks a").first().click();
            TrainerScene.fine(trainer, true, "item");
            scene.look(trainer, plan + "/door/sheet", "sheet");
            scene.look(speaker, "/assignments", "asked");
            assertThat(trainer.complaints()).isEmpty();
        }
    }

    @Test
    void theProgrammeAndTheSheetToSignAreFitForPaper(Browsers browsers) {
        var scene = new TrainerScene(served, browsers);
        try (var trainer = scene.playing(Role.TRAINER, "it", true)) {
            var plan = scene.plan(trainer, TrainerScene.DEMO);
            trainer.open(served.at(plan));
            var address = trainer.page()
                    .locator("main a[href^='/workshops/']:not([href*='/plan'])")
                    .last()
                    .getAttribute("href");
            for (var page : List.of(plan + "/door/sheet", address)) {
                printed(trainer, page);
            }
        }
    }

    private static void printed(BrowserWindow window, String page) {
        var paper = window.page();
        paper.setViewportSize(794, 1123);
        window.open(served.at(page));
        paper.emulateMedia(new EmulateMediaOptions().setMedia(Media.PRINT));
        window.screenshot("trainer-paper" + page.replaceAll("[^a-z]+", "-"));
        assertThat(paper.locator(".site-nav").isVisible()).isFalse();
        assertThat(paper.locator("main .button").all()).noneMatch(button -> button.isVisible());
        assertThat(paper.locator("h1").isVisible()).isTrue();
        assertThat(window.scrollsSideways()).isFalse();
        paper.emulateMedia(new EmulateMediaOptions().setMedia(Media.SCREEN));
    }
}
