package eu.savoirfaire.platform.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import eu.savoirfaire.infra.access.Role;
import eu.savoirfaire.infra.testkit.browser.BrowserWindow;
import eu.savoirfaire.infra.testkit.browser.Browsers;
import eu.savoirfaire.infra.testkit.browser.InBrowser;
import eu.savoirfaire.infra.testkit.browser.WindowSetup;
import eu.savoirfaire.platform.account.Accounts;
import eu.savoirfaire.platform.account.HeldRole;
import eu.savoirfaire.platform.notification.box.NoticeBox;
import java.io.IOException;
import java.text.Normalizer;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * A person with a narrow phone has a qualification recognised: after a no that they appeal against, or after a question that they
 * answer. What was decided stands in the profile, and on its paper.
 */
@InBrowser
class RecognitionJourneyIT {
    private static final String DESK = "/assessments/recognitions";

    private Served served;
    private MatchedPeople people;

    @BeforeEach
    void serve() throws IOException {
        served = Served.withDemoData();
        people = new MatchedPeople(served);
    }

    @AfterEach
    void end() {
        served.close();
    }

    @Test
    void aQualificationIsRecognisedAndGoesOnPaper(Browsers browsers) throws IOException {
        afterANoSomebodyElseRecognisesIt(browsers);
        afterAQuestionItIsRecognised(browsers);
    }

    /** In Italian with script; the assessors read Arabic. */
    private void afterANoSomebodyElseRecognisesIt(Browsers browsers) throws IOException {
        var title = "شهادة الإجازة في الهندسة المدنيّة";
        try (var phone = playing(Role.SEEKER, WindowSetup.narrow().inLanguage("it"), browsers);
                var desk = playing(Role.ASSESSOR, WindowSetup.desktop().inLanguage("ar"), browsers);
                var other = playing(Role.EMPLOYER, WindowSetup.narrow().inLanguage("ar"), browsers)) {
            MatchedPeople.asTheProgram(
                    () -> served.part(Accounts.class).cast(people.persona(Role.EMPLOYER), HeldRole.of(Role.ASSESSOR)));
            var own = entered(phone, true, title);
            sent(phone, true);
            takenBackAndSentAgain(phone);

            takenUp(desk, title);
            requireTold(Role.SEEKER, own);
            refused(desk);
            phone.open(served.at(own));
            look(phone, true);
            phone.page().fill("#text", "Ho lavorato otto anni nei cantieri.");
            phone.page().locator("#words .button").click();
            assertThat(phone.page().locator("#words").count())
                    .as("one appeals once")
                    .isZero();
            look(phone, true);

            desk.open(served.at(DESK));
            assertThat(desk.page().locator("main").textContent())
                    .as("whoever said no does not decide the appeal")
                    .doesNotContain(title);
            takenUp(other, title);
            look(other, true);
            recognised(other, title);

            phone.open(served.at(own));
            assertThat(phone.page().locator("main .tag-good").count()).isOne();
            look(phone, true);
            phone.open(served.at("/matching/profile"));
            assertThat(phone.page().locator("#recognised a[href='" + own + "']").textContent())
                    .contains(title);
            look(phone, true);
            assertThat(paper(phone, "ar"))
                    .contains(title, "Laurea in ingegneria civile")
                    .doesNotContain("cantieri");
        }
    }

    /** In Arabic without script; the assessor reads Italian. */
    private void afterAQuestionItIsRecognised(Browsers browsers) throws IOException {
        var title = "Título de técnica en enfermería";
        try (var phone = playing(
                        Role.MEDIATOR, WindowSetup.narrow().inLanguage("ar").withoutScript(), browsers);
                var desk = playing(Role.ASSESSOR, WindowSetup.desktop().inLanguage("it"), browsers)) {
            var own = entered(phone, false, title);
            sent(phone, false);

            takenUp(desk, title);
            asked(desk);
            phone.open(served.at(own));
            assertThat(phone.page().locator("main .tag-attention").count()).isOne();
            look(phone, false);
            phone.page().fill("#text", "ستمائة ساعة");
            phone.page().locator("#words .button").click();
            assertThat(phone.page().locator("#words").count()).isZero();
            requireTold(Role.ASSESSOR, DESK + own.substring(own.lastIndexOf('/')));
            opened(desk, title);
            recognised(desk, title);

            requireTold(Role.MEDIATOR, own);
            phone.open(served.at(own));
            assertThat(phone.page().locator("main .tag-good").count()).isOne();
            look(phone, false);
            assertThat(paper(phone, "it")).contains(title, "Laurea in ingegneria civile");
        }
    }

    /** A draft that says too little to be sent. */
    private String entered(BrowserWindow phone, boolean script, String title) {
        var page = phone.page();
        phone.open(served.at("/matching/recognitions"));
        look(phone, script);
        page.locator("main a[href='/matching/recognitions/new']").click();
        page.fill("#title", title);
        page.fill("#beside", "Laurea in ingegneria civile");
        page.selectOption("#beside-language", "it");
        page.fill("#year", "2099");
        page.locator("#questions .button").click();
        assertThat(page.locator(".error-summary a[href='#year']").count()).isOne();
        assertThat(page.inputValue("#title")).as("nothing typed is lost").isEqualTo(title);
        look(phone, script);
        page.fill("#year", "2012");
        page.locator("#questions .button").click();
        assertThat(page.locator("form[action$='/submit']").count())
                .as("what is missing is said before it can be sent")
                .isZero();
        look(phone, script);
        return page.url().replaceFirst("^.*?(/matching/)", "$1");
    }

    private static void sent(BrowserWindow phone, boolean script) {
        var page = phone.page();
        page.locator("main a[href$='/edit']").click();
        page.selectOption("#country", "SY");
        page.fill("#institution", "جامعة حلب");
        page.selectOption("#field", "07");
        page.locator("input[name=purpose][value=JOB]").check();
        page.locator("#questions .button").click();
        page.locator("form[action$='/submit'] .button").click();
        look(phone, script);
    }

    private static void takenBackAndSentAgain(BrowserWindow phone) {
        var page = phone.page();
        page.locator("form[action$='/withdraw'] .button").click();
        page.locator("form[action$='/restore'] .button").click();
        assertThat(page.locator("form[action$='/withdraw']").count())
                .as("what was withdrawn is taken up where it was")
                .isOne();
    }

    private void takenUp(BrowserWindow desk, String title) {
        opened(desk, title);
        desk.page().locator("form[action$='/take-up'] .button").click();
    }

    private static void asked(BrowserWindow desk) {
        desk.page().locator("#ask .button").click();
        assertThat(desk.page().locator(".error-summary a[href='#question']").count())
                .isOne();
        desk.page().fill("#question", "Quante ore di pratica c'erano?");
        desk.page().locator("#ask .button").click();
        assertThat(desk.page().locator("#recognise").count())
                .as("it is the person's turn")
                .isZero();
    }

    private static void refused(BrowserWindow desk) {
        desk.page().fill("#reason", "Manca la pratica.");
        desk.page().locator("#refuse .button").click();
        assertThat(desk.page().locator(".error-summary a").count())
                .as("a no names what can be done next")
                .isOne();
        look(desk, true);
        desk.page().locator("input[name=next][value=APPEAL]").check();
        desk.page().locator("#refuse .button").click();
        desk.page().waitForURL("**" + DESK);
    }

    private static void recognised(BrowserWindow desk, String title) {
        desk.page().selectOption("#eqf", "6");
        desk.page().locator("input[name=measures][value=ADAPTATION_PERIOD]").check();
        desk.page().locator("#recognise .button").click();
        assertThat(desk.page().locator(".error-summary a[href='#decision']").count())
                .isOne();
        assertThat(desk.page().locator("input[name=measures]:checked").count())
                .as("nothing typed is lost")
                .isOne();
        desk.page().fill("#decision", "Sportello titoli, 2026/17");
        desk.page().locator("#recognise .button").click();
        desk.page().waitForURL("**" + DESK);
        assertThat(desk.page().locator("main").textContent()).doesNotContain(title);
    }

    private String paper(BrowserWindow phone, String beside) throws IOException {
        phone.open(served.at("/matching/profile?beside=" + beside));
        var download = phone.page()
                .waitForDownload(() -> phone.page()
                        .locator("form[action='/matching/profile/export.pdf'] button")
                        .click());
        try (var document = Loader.loadPDF(download.path().toFile())) {
            return Normalizer.normalize(new PDFTextStripper().getText(document), Normalizer.Form.NFKC)
                    .replaceAll("\\s+", " ");
        }
    }

    private void opened(BrowserWindow desk, String title) {
        desk.open(served.at(DESK));
        look(desk, true);
        desk.page()
                .locator("main .tasks li", new Page.LocatorOptions().setHasText(title))
                .locator("a")
                .click();
        look(desk, true);
    }

    /** The notice comes a moment after the event. */
    private void requireTold(Role role, String path) {
        var box = served.part(NoticeBox.class);
        var until = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (box.all(people.persona(role).id()).stream()
                .noneMatch(told -> told.notice().path().equals(path))) {
            assertThat(System.nanoTime())
                    .as("nothing tells the %s of %s", role, path)
                    .isLessThan(until);
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
        }
    }

    private BrowserWindow playing(Role role, WindowSetup setup, Browsers browsers) {
        var window = browsers.open(setup);
        window.open(served.at("/account/demo"));
        window.page().locator("button[value=" + role + "]").click();
        window.page().waitForURL("**/account");
        return window;
    }

    private static void look(BrowserWindow window, boolean script) {
        Curating.requireFine(window, script);
        assertThat(window.page().locator("h1").count()).as(window.page().url()).isOne();
    }
}
