package eu.savoirfaire.platform.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.Media;
import eu.savoirfaire.infra.access.Role;
import eu.savoirfaire.infra.testkit.browser.BrowserWindow;
import eu.savoirfaire.infra.testkit.browser.Browsers;
import eu.savoirfaire.infra.testkit.browser.InBrowser;
import eu.savoirfaire.infra.testkit.browser.WindowSetup;
import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.platform.account.Account;
import eu.savoirfaire.platform.account.Accounts;
import eu.savoirfaire.platform.account.EmailAddress;
import eu.savoirfaire.platform.account.session.Sessions;
import eu.savoirfaire.workshops.WorkshopId;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever was at a workshop answers a few questions and stays unknown; its trainer sees nothing, and then enough. */
@InBrowser
class SurveyJourneyIT {
    private static final int OTHERS = 7;
    /** The notice and where it leads; not the letter about the seat, which names the workshop too. */
    private static final Pattern NOTICE =
            Pattern.compile("Seconda tappa\\P{Cntrl}*\\R(\\S+/account/notifications/[0-9a-f-]{36})");

    private static final String SAID = "وقت أطول للأسئلة";

    private GreenMail mail;
    private Served served;

    @BeforeEach
    void serve() throws IOException {
        mail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        mail.start();
        served = Served.with(Map.of(
                "savoir.demo",
                true,
                "savoir.mail.host",
                "127.0.0.1",
                "savoir.mail.port",
                mail.getSmtp().getPort()));
    }

    @AfterEach
    void end() {
        served.close();
        mail.stop();
    }

    @Test
    void onAPhoneSomebodyAnswersUnknownAndTheTrainerReadsNothingUntilItIsEnough(Browsers browsers) throws Exception {
        try (var trainer = new TrainerScene(served, browsers).playing(Role.TRAINER, WindowSetup.narrow());
                var guest = browsers.open(WindowSetup.narrow().inLanguage("ar").withoutScript());
                var same = browsers.open(WindowSetup.narrow())) {
            var scene = SurveyScene.of(served);
            var amina = served.part(Accounts.class).open(new EmailAddress("amina@example.org"), "Amina", Language.AR);
            enter(guest, amina);
            enter(same, amina);
            var few = scene.open("Prima tappa");
            scene.hold(few, OTHERS);
            var many = scene.open("Seconda tappa");
            scene.register(many, amina.actor(false));
            scene.hold(many, OTHERS);

            asks(trainer, many);
            var survey = "/workshops/" + scene.slug(many) + "/survey";
            look(same, survey, "take");
            guest.open(mailed());
            assertThat(guest.page().url()).endsWith(survey);
            answers(guest, same, survey);

            scene.openSurvey(few);
            scene.answer(few, 4);
            scene.end(few);
            look(trainer, desk(few), "few");
            assertThat(trainer.page().locator(".inset").innerText()).contains("meno di cinque");

            scene.answer(many, OTHERS - 1);
            look(trainer, desk(many), "open");
            assertThat(trainer.page().locator("main svg").count()).isZero();
            scene.end(many);
            reads(trainer, many);
            statistics(trainer);
            assertThat(same.complaints()).isEmpty();
            // what was left out was answered with 400, which a browser writes down
            assertThat(trainer.complaints()).allMatch(complaint -> complaint.contains("status of 400"));
        }
    }

    private void asks(BrowserWindow trainer, WorkshopId id) {
        trainer.open(served.at("/workshops/plan/" + id.value()));
        trainer.page().locator("a[href='" + desk(id) + "']").click();
        trainer.page().fill("#own1", "Che cosa porteresti altrove?");
        trainer.page().locator("#questions .button").click();
        assertThat(trainer.page().locator(".error-summary a").count()).isOne();
        assertThat(trainer.page().inputValue("#own1")).isEqualTo("Che cosa porteresti altrove?");
        trainer.requireAccessible();
        trainer.page().selectOption("#sort1", "SEVERAL");
        trainer.page().fill("#options1", "il camper\ngli orari\nle schede");
        trainer.page().locator("#questions .button").click();
        trainer.page().waitForURL("**/survey");
        look(trainer, desk(id), "draft");
        assertThat(trainer.page().inputValue("#options1")).contains("gli orari");
        trainer.page().locator("#open .button").click();
        trainer.page().waitForURL("**/survey");
        assertThat(trainer.page().locator(".inset").innerText()).contains("Si può rispondere");
    }

    private void answers(BrowserWindow guest, BrowserWindow same, String survey) {
        guest.page().locator("main form .button").click();
        guest.page().waitForURL("**/surveys/*");
        var address = guest.page().url();
        look(same, address, "questions");

        guest.page().locator("#answer .button").click();
        assertThat(guest.page().locator(".error-summary a").count()).isOne();
        guest.page().fill("#missing", SAID);
        guest.page().locator("input[name=useful][value='5']").check();
        guest.page().locator("input[name=own1][value='2']").check();
        assertThat(guest.scrollsSideways()).isFalse();
        guest.screenshot("survey-answering-ar");
        guest.page().locator("#answer .button").click();
        guest.page().waitForURL(address);
        assertThat(guest.page().locator("#answer").count()).isZero();
        look(same, address, "answered");
        look(same, survey, "taken");
    }

    private void reads(BrowserWindow trainer, WorkshopId id) {
        look(trainer, desk(id), "told");
        print(trainer, "told");
        assertThat(trainer.page().locator("main svg").count()).isPositive();
        assertThat(trainer.page().locator("main table").count()).isPositive();
        assertThat(trainer.page().locator("main").innerText()).contains(SAID);
        trainer.page().locator("form[action*='/texts/'] .button").first().click();
        trainer.page().waitForURL("**/survey");
        assertThat(trainer.page().locator("input[name=act][value=show]").count())
                .isOne();
    }

    private void statistics(BrowserWindow trainer) {
        look(trainer, "/workshops/statistics", "years");
        trainer.page().locator("main a[href^='/workshops/statistics/']").first().click();
        trainer.page().waitForURL(Pattern.compile(".*/workshops/statistics/[^/]+/[0-9]+"));
        look(trainer, trainer.page().url(), "year");
        print(trainer, "year");
        assertThat(trainer.page().locator("td .hint").count()).isPositive();
    }

    /** For everybody, from right to left and from left to right; Italian stays. */
    private void look(BrowserWindow window, String page, String name) {
        for (var language : List.of("ar", "it")) {
            assertThat(window.open(served.at(page) + "?lang=" + language).status())
                    .as(page)
                    .isEqualTo(200);
            window.requireAccessible();
            assertThat(window.scrollsSideways()).as(page).isFalse();
            assertThat(window.page().locator("h1").count()).as(page).isOne();
            window.screenshot("survey-" + name + "-" + language);
        }
    }

    private static void print(BrowserWindow window, String name) {
        window.page().emulateMedia(new EmulateMediaOptions().setMedia(Media.PRINT));
        window.page().setViewportSize(794, 1123);
        window.screenshot("survey-" + name + "-paper");
        assertThat(window.scrollsSideways()).isFalse();
        assertThat(window.page().locator("main .button").all()).noneMatch(button -> button.isVisible());
        window.page().setViewportSize(320, 640);
        window.page().emulateMedia(new EmulateMediaOptions().setMedia(Media.SCREEN));
    }

    /** The mail server hears of other things too. */
    private String mailed() throws IOException, MessagingException {
        var heard = new ArrayList<String>();
        while (mail.waitForIncomingEmail(60_000, heard.size() + 1)) {
            heard.add(text(mail.getReceivedMessages()[heard.size()]));
            var found = NOTICE.matcher(heard.getLast());
            if (found.find()) {
                return found.group(1);
            }
        }
        throw new AssertionError("no mail led to the survey: " + heard);
    }

    private static String text(Part part) throws IOException, MessagingException {
        return part.getContent() instanceof Multipart parts
                ? text(parts.getBodyPart(0))
                : part.getContent().toString();
    }

    /** Signed in, as after the pages for that. */
    private void enter(BrowserWindow window, Account account) {
        var secret = served.part(Sessions.class).begin(account, "Firefox", false);
        window.page().context().addCookies(List.of(new Cookie("session", secret.text()).setUrl(served.at("/"))));
    }

    private static String desk(WorkshopId id) {
        return "/workshops/plan/" + id.value() + "/survey";
    }
}
