package eu.savoirfaire.platform.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import eu.savoirfaire.infra.access.Role;
import eu.savoirfaire.infra.testkit.browser.BrowserWindow;
import eu.savoirfaire.infra.testkit.browser.Browsers;
import eu.savoirfaire.infra.testkit.browser.InBrowser;
import eu.savoirfaire.infra.testkit.browser.WindowSetup;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A speaker without an account gets a mail, says yes on a phone without signing in, and stands on the programme. */
@InBrowser
class SpeakerJourneyIT {
    private static final Pattern LINK = Pattern.compile("/speakers/[A-Za-z0-9_-]+");

    private static GreenMail mail;
    private static Served served;

    @BeforeAll
    static void serve() throws IOException {
        mail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        mail.start();
        served = Served.with(Map.of(
                "savoir.demo",
                true,
                "savoir.mail.host",
                "127.0.0.1",
                "savoir.mail.port",
                String.valueOf(mail.getSmtp().getPort())));
    }

    @AfterAll
    static void end() {
        served.close();
        mail.stop();
    }

    @Test
    void somebodyWithoutAnAccountIsAskedByMailAndStandsOnTheProgramme(Browsers browsers) throws Exception {
        var scene = new TrainerScene(served, browsers);
        try (var trainer = scene.playing(Role.TRAINER, "it", true);
                var speaker =
                        browsers.open(WindowSetup.narrow().inLanguage("ar").withoutScript());
                var reader = browsers.open(WindowSetup.narrow())) {
            var plan = scene.plan(trainer, TrainerScene.DEMO);
            invite(trainer, plan);
            var link = link();
            everyLanguage(reader, link);

            speaker.open(served.at(link));
            TrainerScene.fine(speaker, false, "speaker");
            speaker.page().locator("form[action$='/confirm'] button").click();
            speaker.page().waitForURL("**?done=yes");
            assertThat(speaker.page().locator(".tag-good").count()).isOne();
            trainer.open(served.at(plan + "/people"));
            assertThat(trainer.page()
                            .locator("ol.tasks li:has-text('Łucja Nowak') .tag-good")
                            .count())
                    .isOne();
            TrainerScene.fine(trainer, true, "people-by-mail");
            reader.open(served.at(speaker.page().locator("dl.facts a").first().getAttribute("href")));
            assertThat(reader.page().locator("main").innerText()).contains("Łucja Nowak");

            speaker.open(served.at("/speakers/guessed"));
            assertThat(speaker.page().locator("h1").count()).isOne();
            assertThat(speaker.page().locator("main").innerText()).doesNotContain("workshops.speaker");
        }
    }

    private static void invite(BrowserWindow trainer, String plan) {
        trainer.open(served.at(plan + "/people"));
        trainer.page().locator("main a[href$='/speakers']").click();
        trainer.page().fill("#name", "Łucja Nowak");
        trainer.page().fill("#address", "lucja at example");
        trainer.page().locator("#speaker button[type=submit]").click();
        trainer.page().waitForSelector(".error-summary");
        assertThat(trainer.page().inputValue("#address")).isEqualTo("lucja at example");
        TrainerScene.fine(trainer, true, "speaker-refused");
        trainer.page().fill("#address", "Lucja@example.org");
        trainer.page().selectOption("#language", "ar");
        trainer.page().locator("#speaker button[type=submit]").click();
        trainer.page().waitForURL("**/people?done=asked");
    }

    /** The mail server hears of other things too. */
    private static String link() throws IOException, MessagingException {
        for (var number = 0; mail.waitForIncomingEmail(20_000, number + 1); number++) {
            var found =
                    LINK.matcher(mail.getReceivedMessages()[number].getContent().toString());
            if (found.find()) {
                return found.group();
            }
        }
        throw new AssertionError("no mail with a link for a speaker came");
    }

    private static void everyLanguage(BrowserWindow reader, String link) {
        for (var language : new String[] {"it", "en", "es", "fr", "ar"}) {
            reader.open(served.at(link + "?lang=" + language));
            TrainerScene.fine(reader, true, "speaker-asked");
            assertThat(reader.page().locator("form[action$='/confirm']").count())
                    .isOne();
        }
        assertThat(reader.complaints()).isEmpty();
    }
}
