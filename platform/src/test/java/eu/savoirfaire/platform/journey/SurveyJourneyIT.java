package eu.savoirfaire.platform.journey;

import static org.assertj.core.api.Assertions.assertThat;

import eu.savoirfaire.infra.access.Role;
import eu.savoirfaire.infra.testkit.browser.BrowserWindow;
import eu.savoirfaire.infra.testkit.browser.Browsers;
import eu.savoirfaire.infra.testkit.browser.InBrowser;
import eu.savoirfaire.infra.testkit.browser.WindowSetup;
import eu.savoirfaire.workshops.WorkshopId;
import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever was at a workshop answers a few questions and stays unknown; its trainer sees nothing, and then enough. */
@InBrowser
class SurveyJourneyIT {
    private static final int GUESTS = 7;

    private Served served;

    @BeforeEach
    void serve() throws IOException {
        served = Served.withDemoData();
    }

    @AfterEach
    void end() {
        served.close();
    }

    @Test
    void onAPhoneInArabicWithoutScriptSomebodyAnswersAndTheTrainerReadsWhatAllSaid(Browsers browsers) {
        try (var trainer = playing(Role.TRAINER, "it", true, browsers);
                var guest = playing(Role.SEEKER, "ar", false, browsers)) {
            var scene = SurveyScene.of(served);
            var few = scene.open("Prima tappa");
            var many = scene.open("Seconda tappa");
            register(guest, scene, many);
            scene.hold(few, GUESTS);
            scene.hold(many, GUESTS);
            opens(trainer, many);
            answers(guest, scene, many);

            scene.openSurvey(few);
            scene.answer(few, 4);
            scene.end(few);
            trainer.open(served.at(desk(few)));
            assertThat(trainer.page().locator(".inset").innerText()).contains("meno di cinque");
            Curating.requireFine(trainer, true);
            trainer.screenshot("survey-few-it");

            scene.answer(many, 6);
            trainer.open(served.at(desk(many)));
            assertThat(trainer.page().locator("svg.bar").count()).isZero();
            scene.end(many);
            reads(trainer, many);
            statistics(trainer);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"it", "en", "es", "fr", "ar"})
    void everyPageIsAccessible(String language, Browsers browsers) {
        try (var trainer = playing(Role.TRAINER, language, true, browsers);
                var guest = playing(Role.SEEKER, language, true, browsers)) {
            var scene = SurveyScene.of(served);
            var one = scene.open("Terza tappa");
            register(guest, scene, one);
            scene.hold(one, GUESTS);
            look(trainer, desk(one), "draft");
            trainer.page().fill("#own1", "Dove?");
            trainer.page().locator("#questions .button").click();
            assertThat(trainer.page().locator(".error-summary a").count()).isEqualTo(1);
            trainer.requireAccessible();
            assertThat(trainer.page().inputValue("#own1")).isEqualTo("Dove?");
            scene.openSurvey(one);
            look(trainer, desk(one), "open");
            look(guest, "/workshops/" + scene.slug(one) + "/survey", "take");
            guest.page().locator("main form .button").click();
            guest.page().waitForURL("**/surveys/*");
            guest.requireAccessible();
            guest.screenshot("survey-questions-" + language);
            guest.page().locator("#answer .button").click();
            assertThat(guest.page().locator(".error-summary a").count()).isEqualTo(1);
            guest.requireAccessible();
            look(guest, "/workshops/" + scene.slug(one) + "/survey", "taken");
            scene.answer(one, GUESTS);
            scene.end(one);
            look(trainer, desk(one), "told");
            look(trainer, "/workshops/statistics", "statistics");
            trainer.page()
                    .locator("main a[href^='/workshops/statistics/']")
                    .first()
                    .click();
            trainer.page().waitForURL("**/workshops/statistics/*/*");
            trainer.requireAccessible();
            assertThat(trainer.scrollsSideways()).isFalse();
            trainer.screenshot("survey-statistics-one-" + language);
        }
    }

    private void register(BrowserWindow guest, SurveyScene scene, WorkshopId id) {
        guest.open(served.at("/workshops/" + scene.slug(id) + "/register"));
        var room = guest.page().locator("input[name=channel][value=room]");
        if (room.count() > 0) {
            room.check();
        }
        guest.page().locator("#register .button").click();
        guest.page().waitForURL("**?done=register");
    }

    private void opens(BrowserWindow trainer, WorkshopId id) {
        trainer.open(served.at("/workshops/plan/" + id.value()));
        trainer.page().locator("a[href='" + desk(id) + "']").click();
        trainer.page().fill("#own1", "Che cosa porteresti altrove?");
        trainer.page().selectOption("#sort1", "SEVERAL");
        trainer.page().fill("#options1", "il camper\ngli orari\nle schede");
        trainer.page().locator("#questions .button").click();
        trainer.page().waitForURL("**/survey");
        assertThat(trainer.page().inputValue("#options1")).contains("gli orari");
        trainer.screenshot("survey-draft-it");
        trainer.page().locator("#open .button").click();
        trainer.page().waitForURL("**/survey");
        assertThat(trainer.page().locator("#open").count()).isZero();
        Curating.requireFine(trainer, true);
    }

    private void answers(BrowserWindow guest, SurveyScene scene, WorkshopId id) {
        guest.open(served.at("/workshops/" + scene.slug(id) + "/survey"));
        assertThat(guest.scrollsSideways()).isFalse();
        guest.screenshot("survey-take-ar");
        guest.page().locator("main form .button").click();
        guest.page().waitForURL("**/surveys/*");
        guest.page().fill("#missing", "وقت أطول للأسئلة");
        guest.page().locator("input[name=useful][value='5']").check();
        guest.page().locator("input[name=own1][value='2']").check();
        guest.screenshot("survey-answer-ar");
        assertThat(guest.scrollsSideways()).isFalse();
        var address = guest.page().url();
        guest.page().locator("#answer .button").click();
        guest.page().waitForURL("**/surveys/*");
        assertThat(guest.page().locator("#answer").count()).isZero();
        guest.screenshot("survey-done-ar");
        guest.open(address);
        assertThat(guest.page().locator("#answer").count()).isZero();
    }

    private void reads(BrowserWindow trainer, WorkshopId id) {
        trainer.open(served.at(desk(id)));
        assertThat(trainer.page().locator("svg.bar").count()).isPositive();
        assertThat(trainer.page().content()).contains("وقت أطول للأسئلة");
        Curating.requireFine(trainer, true);
        trainer.screenshot("survey-told-it");
        trainer.page().locator("form[action*='/texts/'] .button").first().click();
        trainer.page().waitForURL("**/survey");
        assertThat(trainer.page().locator("input[name=act][value=show]").count())
                .isEqualTo(1);
    }

    private void statistics(BrowserWindow trainer) {
        trainer.open(served.at("/workshops/statistics"));
        trainer.page().locator("main a[href^='/workshops/statistics/']").first().click();
        trainer.page().waitForURL("**/workshops/statistics/*/*");
        assertThat(trainer.page().locator("td .hint").count()).isPositive();
        Curating.requireFine(trainer, true);
        trainer.screenshot("survey-statistics-it");
    }

    private void look(BrowserWindow window, String page, String name) {
        window.open(served.at(page));
        window.requireAccessible();
        assertThat(window.scrollsSideways()).as(page).isFalse();
        assertThat(window.page().locator("h1").count()).as(page).isEqualTo(1);
        window.screenshot("survey-" + name + "-" + window.page().locator("html").getAttribute("lang"));
    }

    private static String desk(WorkshopId id) {
        return "/workshops/plan/" + id.value() + "/survey";
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
