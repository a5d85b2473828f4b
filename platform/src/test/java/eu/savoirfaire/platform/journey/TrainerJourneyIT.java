package eu.savoirfaire.platform.journey;

import static org.assertj.core.api.Assertions.assertThat;

import eu.savoirfaire.infra.access.Role;
import eu.savoirfaire.infra.testkit.browser.BrowserWindow;
import eu.savoirfaire.infra.testkit.browser.Browsers;
import eu.savoirfaire.infra.testkit.browser.InBrowser;
import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A trainer plans a workshop from its first draft to its cancellation, with speakers and those who want to come. */
@InBrowser
class TrainerJourneyIT {
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
    @CsvSource({"it,true", "ar,false"})
    void aWorkshopIsPlannedToldChangedPutOffAndCancelled(String language, boolean script, Browsers browsers) {
        var scene = new TrainerScene(served, browsers);
        try (var trainer = scene.playing(Role.TRAINER, language, script);
                var speaker = scene.playing(Role.CONTRIBUTOR, language, script);
                var guest = scene.playing(Role.SEEKER, language, script);
                var second = scene.playing(Role.EMPLOYER, language, script)) {
            var step = new TrainerSteps(scene, trainer, script);
            step.hoursThatDoNotExistAreRefusedAndThoseThatComeTwiceAskedAbout("Mappe di quartiere " + language);
            step.writeTheProgramme();
            step.announceAndOpen();

            step.ask("Ada");
            answer(scene, speaker, script, "confirm");
            step.changeTheProgramme();
            answer(scene, speaker, script, "confirm");

            register(scene, guest, step.slug());
            register(scene, second, step.slug());
            needSomething(scene, guest, script, step.slug());
            step.arrangeWhatIsNeeded();
            step.promoteAndOverbook();
            step.moveOnlineWithAReason();
            answer(scene, speaker, script, "decline");
            step.putOffAndFindANewDate();
            step.cancel();
            // what was refused is answered with 400, which a browser writes down
            assertThat(trainer.complaints()).allMatch(complaint -> complaint.contains("status of 400"));
            assertThat(speaker.complaints()).isEmpty();
        }
    }

    private static void answer(TrainerScene scene, BrowserWindow speaker, boolean script, String word) {
        speaker.open(scene.served().at("/assignments"));
        TrainerScene.fine(speaker, script, "asked");
        speaker.page()
                .locator(".card:has-text('Mappe di quartiere') form[action$='/" + word + "'] button")
                .first()
                .click();
        speaker.page().waitForURL("**/assignments?done=*");
    }

    private static void register(TrainerScene scene, BrowserWindow guest, String slug) {
        guest.open(scene.served().at("/workshops/" + slug + "/register"));
        guest.page().locator("input[name=channel][value=room]").check();
        guest.page().locator("#register .button").click();
        guest.page().waitForURL("**?done=register");
    }

    private static void needSomething(TrainerScene scene, BrowserWindow guest, boolean script, String slug) {
        guest.open(scene.served().at("/workshops/" + slug + "/access"));
        guest.page().locator("input[name=kind][value=CAPTIONS]").check();
        guest.page().locator("#access button[type=submit]").click();
        guest.page().waitForSelector(".error-summary");
        TrainerScene.fine(guest, script, "access-refused");
        guest.page().check("#consent");
        guest.page().locator("#access button[type=submit]").click();
        guest.page().waitForURL("**/access?done=*");
    }
}
