package eu.savoirfaire.platform.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import eu.savoirfaire.infra.access.Role;
import eu.savoirfaire.infra.testkit.browser.BrowserWindow;
import eu.savoirfaire.infra.testkit.browser.Browsers;
import eu.savoirfaire.infra.testkit.browser.InBrowser;
import eu.savoirfaire.infra.testkit.browser.WindowSetup;
import java.io.IOException;
import java.text.Normalizer;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A person with a narrow phone has a qualification recognised; an assessor asks, and decides; the profile goes on paper. */
@InBrowser
class RecognitionJourneyIT {
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
    @CsvSource(
            delimiter = '|',
            value = {
                "ar|it|true|MENTOR|شهادة الإجازة في الهندسة المدنيّة|Laurea in ingegneria civile",
                "it|ar|false|MEDIATOR|Título de técnica en enfermería|Diploma di infermiera"
            })
    void aQualificationIsRecognisedAndGoesOnPaper(
            String language, String other, boolean script, Role persona, String title, String beside, Browsers browsers)
            throws IOException {
        var narrow = WindowSetup.narrow().inLanguage(language);
        try (var phone = browsers.open(script ? narrow : narrow.withoutScript());
                var desk = browsers.open(WindowSetup.desktop().inLanguage("it"))) {
            play(phone, persona);
            play(desk, Role.ASSESSOR);

            var own = handedIn(phone, script, language, title, beside);
            asked(desk, title);
            answered(phone, script, language, own);
            recognised(desk, title);

            phone.open(own);
            assertThat(phone.page().locator("main .tag-good").count()).isEqualTo(1);
            look(phone, script, "recognition-done-" + language);
            assertThat(paper(phone, other)).contains(title, beside);
        }
    }

    /** A profile that says something, and a qualification that was sent. */
    private static String handedIn(BrowserWindow phone, boolean script, String language, String title, String beside) {
        var page = phone.page();
        phone.open(served.at("/matching/profile/about/work"));
        page.locator("input[name=permission][value=YES]").check();
        page.locator("#questions .button").click();

        phone.open(served.at("/matching/recognitions"));
        look(phone, script, "recognition-none-" + language);
        page.locator("main a[href='/matching/recognitions/new']").click();
        page.fill("#title", title);
        page.fill("#beside", beside);
        page.selectOption("#beside-language", "it");
        page.fill("#year", "2099");
        look(phone, script, "recognition-questions-" + language);
        page.locator("#questions .button").click();
        assertThat(page.locator(".error-summary a[href='#year']").count()).isEqualTo(1);
        assertThat(page.inputValue("#title")).as("nothing typed is lost").isEqualTo(title);
        page.fill("#year", "2012");
        page.locator("#questions .button").click();
        assertThat(page.locator("form[action$='/submit']").count())
                .as("what is missing is said before it can be sent")
                .isZero();
        look(phone, script, "recognition-draft-" + language);

        page.locator("main a[href$='/edit']").click();
        page.selectOption("#country", "SY");
        page.fill("#institution", "جامعة حلب");
        page.selectOption("#field", "07");
        page.locator("input[name=purpose][value=JOB]").check();
        page.locator("#questions .button").click();
        page.locator("form[action$='/submit'] .button").click();
        page.locator("form[action$='/withdraw'] .button").click();
        page.locator("form[action$='/restore'] .button").click();
        assertThat(page.locator("form[action$='/withdraw']").count())
                .as("what was withdrawn is taken up where it was")
                .isEqualTo(1);
        look(phone, script, "recognition-sent-" + language);
        return page.url();
    }

    private static void asked(BrowserWindow desk, String title) {
        desk.open(served.at("/assessments/recognitions"));
        look(desk, true, "recognition-queue");
        open(desk, title);
        desk.page().locator("form[action$='/take-up'] .button").click();
        desk.page().locator("#ask .button").click();
        assertThat(desk.page().locator(".error-summary a[href='#question']").count())
                .isEqualTo(1);
        desk.page().fill("#question", "Quante ore di pratica c'erano?");
        desk.page().locator("#ask .button").click();
        assertThat(desk.page().locator("#recognise").count())
                .as("it is the person's turn")
                .isZero();
    }

    private static void answered(BrowserWindow phone, boolean script, String language, String own) {
        var page = phone.page();
        phone.open(own);
        assertThat(page.locator("main .tag-attention").count()).isEqualTo(1);
        look(phone, script, "recognition-asked-" + language);
        page.fill("#text", "ستمائة ساعة");
        page.locator("#words .button").click();
        assertThat(page.locator("#words").count()).isZero();
    }

    private static void recognised(BrowserWindow desk, String title) {
        desk.open(served.at("/assessments/recognitions"));
        open(desk, title);
        look(desk, true, "recognition-case");
        desk.page().selectOption("#eqf", "6");
        desk.page().locator("input[name=measures][value=ADAPTATION_PERIOD]").check();
        desk.page().locator("#recognise .button").click();
        assertThat(desk.page().locator(".error-summary a[href='#decision']").count())
                .isEqualTo(1);
        assertThat(desk.page().locator("input[name=measures]:checked").count())
                .as("nothing typed is lost")
                .isEqualTo(1);
        desk.page().fill("#decision", "Sportello titoli, 2026/17");
        desk.page().locator("#recognise .button").click();
        desk.page().waitForURL("**/assessments/recognitions");
        assertThat(desk.page().locator("main").textContent()).doesNotContain(title);
    }

    private static String paper(BrowserWindow phone, String beside) throws IOException {
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

    private static void open(BrowserWindow desk, String title) {
        desk.page()
                .locator("main .tasks li", new Page.LocatorOptions().setHasText(title))
                .locator("a")
                .click();
    }

    @ParameterizedTest
    @ValueSource(strings = {"it", "en", "es", "fr", "ar"})
    void everyPageIsAccessible(String language, Browsers browsers) {
        try (var phone = browsers.open(WindowSetup.narrow().inLanguage(language))) {
            play(phone, Role.SEEKER);
            for (var page : List.of("/matching/recognitions", "/matching/recognitions/new", "/assessments")) {
                phone.open(served.at(page));
                look(phone, true, "");
            }
            phone.open(served.at("/matching/recognitions"));
            phone.page().locator("main .tasks a").first().click();
            look(phone, true, "recognition-demo-" + language);

            play(phone, Role.ASSESSOR);
            phone.open(served.at("/assessments/recognitions"));
            look(phone, true, "");
            phone.page().locator("main .tasks a").first().click();
            look(phone, true, "recognition-decide-" + language);
        }
    }

    private static void play(BrowserWindow window, Role role) {
        window.open(served.at("/account/demo"));
        window.page().locator("button[value=" + role.name() + "]").click();
        window.page().waitForURL("**/account");
    }

    private static void look(BrowserWindow window, boolean script, String picture) {
        if (script) {
            window.requireAccessible();
        }
        assertThat(window.scrollsSideways()).as(window.page().url()).isFalse();
        assertThat(window.page().locator("h1").count()).as(window.page().url()).isEqualTo(1);
        if (script && !picture.isEmpty()) {
            window.screenshot(picture);
        }
    }
}
