package eu.savoirfaire.platform.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import eu.savoirfaire.infra.access.Role;
import eu.savoirfaire.infra.testkit.browser.BrowserWindow;
import eu.savoirfaire.infra.testkit.browser.Browsers;
import eu.savoirfaire.infra.testkit.browser.InBrowser;
import eu.savoirfaire.infra.testkit.browser.WindowSetup;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A person with a narrow phone tells what they can do and what they need; a case worker does it for another. */
@InBrowser
class SeekerJourneyIT {
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
                "ar|true|MENTOR|عملت خمس سنوات في ري الحقول وتحضير التربة، وكنت أصنع الزليج|ري الحقول",
                "it|false|MEDIATOR|Per cinque anni irrigavo i campi e preparavo il terreno; facevo zellige|irrigavo i campi"
            })
    void aPersonTellsWhatTheyCanDoAndWhatTheyNeed(
            String language, boolean script, Role persona, String told, String understood, Browsers browsers) {
        var narrow = WindowSetup.narrow().inLanguage(language);
        try (var phone = browsers.open(script ? narrow : narrow.withoutScript())) {
            play(phone, persona);
            var page = phone.page();
            phone.open(served.at("/matching"));
            look(phone, script, "seeker-entrance-" + language);
            page.locator("main a[href='/matching/profile']").first().click();
            look(phone, script, "seeker-blank-" + language);

            page.locator("main a.button[href='/matching/profile/text']").click();
            page.fill("#text", told);
            page.locator("#text-form .button").click();
            assertThat(page.locator("main mark").allTextContents()).contains(understood);
            assertThat(page.locator("main .tags .tag").count())
                    .as("words that are not known are said")
                    .isPositive();
            look(phone, script, "seeker-text-" + language);
            page.selectOption("#level-irrigate-fields", "3");
            page.locator("#proposals .button").click();
            page.waitForURL("**/matching/profile?saved=*");
            assertThat(page.locator("main a[href='/matching/profile/skills/irrigate-fields']")
                            .count())
                    .isEqualTo(1);
            look(phone, script, "seeker-profile-" + language);

            answer(page, "place", () -> {
                page.selectOption("#town", "firenze");
                page.fill("#reach", "dieci");
                page.locator("#questions .button").click();
                assertThat(page.locator(".error-summary a").count()).isEqualTo(1);
                page.fill("#reach", "15");
            });
            answer(
                    page,
                    "work",
                    () -> page.locator("input[name=permission][value=NOT_SURE]").check());

            need(phone, script, language);
        }
    }

    private static void answer(Page page, String topic, Runnable answers) {
        page.navigate(served.at("/matching/profile/about/" + topic));
        answers.run();
        page.locator("#questions .button").click();
        page.waitForURL("**/matching/profile?saved=" + topic);
    }

    private static void need(BrowserWindow phone, boolean script, String language) {
        var page = phone.page();
        phone.open(served.at("/matching/needs"));
        look(phone, script, "seeker-needs-" + language);
        page.locator("main a[href='/matching/needs/new/microcredit']").click();
        page.fill("#amount", "5.000");
        page.fill("#purpose", "couscous");
        look(phone, script, "seeker-questions-" + language);
        page.locator("#questions .button").click();
        look(phone, script, "seeker-check-" + language);
        var need = page.url();
        page.locator("form[action$='/state'] .button").click();
        assertThat(page.locator("main a[href='/account/consents#suggested-to-lenders']")
                        .count())
                .as("nobody sees it before the person agrees")
                .isEqualTo(1);
        assertThat(page.locator("main a[href$='/suggestions']").count()).isZero();
        look(phone, script, "seeker-waiting-" + language);

        page.locator("main a[href='/account/consents#suggested-to-lenders']").click();
        page.locator("form[action='/account/consents/suggested-to-lenders/give'] .button")
                .click();
        page.navigate(need);
        for (var tried = 0;
                tried < 100 && page.locator("main a[href$='/suggestions']").count() == 0;
                tried++) {
            page.waitForTimeout(100);
            page.reload();
        }
        assertThat(page.locator("main a[href$='/suggestions']").count()).isEqualTo(1);
        look(phone, script, "seeker-stated-" + language);
        page.locator("form[action$='/withdraw'] .button").click();
        page.locator("form[action$='/reopen'] .button").click();
        assertThat(page.locator("form[action$='/state'] .button").count())
                .as("what was withdrawn can be taken back")
                .isEqualTo(1);
    }

    @Test
    void aCaseWorkerDoesItForAPerson(Browsers browsers) {
        try (var desk = browsers.open(WindowSetup.desktop().inLanguage("it"))) {
            play(desk, Role.CASE_WORKER);
            desk.open(served.at("/mandates"));
            desk.page()
                    .locator(".card", new Page.LocatorOptions().setHasText("Amina"))
                    .locator("form .button")
                    .click();
            desk.page().waitForURL("**/mandates/working");
            desk.open(served.at("/matching/profile?beside=ar"));
            assertThat(desk.page().locator("main [dir=rtl] ul li").count()).isPositive();
            look(desk, true, "seeker-two-languages");
            desk.open(served.at("/matching/needs/new/job"));
            desk.page().selectOption("#occupation1", "cook");
            desk.page().locator("#questions .button").click();
            desk.page().locator("form[action$='/state'] .button").click();
            assertThat(desk.page().locator("main .tag-good").count()).isEqualTo(1);
            assertThat(desk.page().locator("form[action$='/meet']").count())
                    .as("only the person says that it is met")
                    .isZero();
            look(desk, true, "seeker-for-another");
            play(desk, Role.SEEKER);
            desk.open(served.at("/account/data/views"));
            assertThat(desk.page().locator("main").textContent())
                    .as("the person sees that it was looked at")
                    .contains("Persona in cerca di opportunità");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"it", "en", "es", "fr", "ar"})
    void everyPageIsAccessible(String language, Browsers browsers) {
        try (var phone = browsers.open(WindowSetup.narrow().inLanguage(language))) {
            phone.open(served.at("/matching"));
            look(phone, true, "");
            play(phone, Role.SEEKER);
            for (var page : List.of(
                    "/matching",
                    "/matching/profile?beside=" + (language.equals("ar") ? "fr" : "ar"),
                    "/matching/profile?removed=weld&level=2",
                    "/matching/profile/about/languages?language=fr",
                    "/matching/profile/about/studies",
                    "/matching/profile/about/place",
                    "/matching/profile/about/times",
                    "/matching/profile/about/work",
                    "/matching/profile/skills/apply-haccp",
                    "/matching/profile/text",
                    "/matching/profile/tasks?occupation=cook",
                    "/matching/needs",
                    "/matching/needs/new/microcredit",
                    "/matching/needs/new/mentoring",
                    "/matching/needs/new/job",
                    "/matching/needs/new/internship")) {
                phone.open(served.at(page));
                look(phone, true, "");
            }
            phone.page().locator("#questions .button").click();
            look(phone, true, "seeker-empty-need-" + language);
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
