package eu.savoirfaire.platform.journey;

import static org.assertj.core.api.Assertions.assertThat;

import eu.savoirfaire.infra.access.Role;
import eu.savoirfaire.infra.testkit.browser.BrowserWindow;
import eu.savoirfaire.infra.testkit.browser.Browsers;
import eu.savoirfaire.infra.testkit.browser.InBrowser;
import eu.savoirfaire.infra.testkit.browser.WindowSetup;
import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A person with a phone and a case worker at a desk: the mandate is given, used and taken back; with and without script. */
@InBrowser
class MandateJourneyIT {
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
    @CsvSource({"it,true", "it,false", "en,true", "en,false", "ar,true", "ar,false"})
    void aMandateIsGivenUsedAndTakenBack(String language, boolean script, Browsers browsers) {
        var narrow = WindowSetup.narrow().inLanguage(language);
        var desktop = WindowSetup.desktop().inLanguage(language);
        try (var phone = browsers.open(script ? narrow : narrow.withoutScript());
                var desk = browsers.open(script ? desktop : desktop.withoutScript())) {
            play(phone, Role.MENTOR);
            play(desk, Role.CASE_WORKER);

            phone.open(served.at("/account/mandates/new"));
            look(phone, script, "mandate-new-" + language);
            phone.page().selectOption("#explained-in", "ti");
            phone.page().locator("#mandate-form .button").click();
            var code = phone.page().locator(".spoken-code").textContent();
            look(phone, script, "mandate-code-" + language);
            var other = language.equals("fr") ? "es" : "fr";
            phone.page().locator(".languages button[value=" + other + "]").click();
            assertThat(phone.page().locator(".spoken-code").textContent())
                    .as("the code stays when the language is switched")
                    .isEqualTo(code);
            phone.page().locator(".languages button[value=" + language + "]").click();

            desk.open(served.at("/mandates"));
            look(desk, script, "mandate-people-" + language);
            desk.page().fill("#code", "WRONG");
            desk.page().locator("#code-form .button").click();
            assertThat(desk.page().locator(".error-summary a").count()).isEqualTo(1);
            look(desk, script, "mandate-wrong-" + language);
            desk.page().fill("#code", code);
            desk.page().locator("#code-form .button").click();
            desk.page().waitForURL("**/mandates/take?code=*");
            look(desk, script, "mandate-take-" + language);
            desk.page().locator("#take .button").click();
            desk.page().waitForURL("**/mandates?taken=*");
            look(desk, script, "mandate-taken-" + language);

            desk.page()
                    .locator(".card", new com.microsoft.playwright.Page.LocatorOptions().setHasText("Inés"))
                    .locator("form .button")
                    .click();
            desk.page().waitForURL("**/mandates/working");
            look(desk, script, "mandate-working-" + language);
            desk.open(served.at("/account/profile"));
            assertThat(desk.page().inputValue("#name")).isEqualTo("Inés");
            desk.page().locator("main form .button").click();
            desk.page().waitForURL("**/mandates/working");

            phone.open(served.at("/account/mandates"));
            assertThat(phone.page().locator(".done-list li").first().textContent())
                    .contains("Giulia")
                    .contains("Inés");
            look(phone, script, "mandate-mine-" + language);
            phone.page().locator("a.button-secondary[href$='/revoke']").click();
            look(phone, script, "mandate-revoke-" + language);
            phone.page().locator("main form .button").click();
            phone.page().waitForURL("**/revoked");
            look(phone, script, "mandate-revoked-" + language);

            desk.open(served.at("/practices"));
            assertThat(desk.page().locator(".stand-in").count()).isEqualTo(1);
            look(desk, script, "mandate-over-" + language);
            desk.page().locator(".stand-in .button").click();
            desk.page().waitForURL("**/mandates");
            assertThat(desk.page().locator(".stand-in").count()).isZero();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"it", "en", "es", "fr", "ar"})
    void everyPageOfAMandateIsAccessible(String language, Browsers browsers) {
        try (var phone = browsers.open(WindowSetup.narrow().inLanguage(language));
                var desk = browsers.open(WindowSetup.narrow().inLanguage(language))) {
            play(phone, Role.SEEKER);
            for (var page : new String[] {
                "/account/mandates", "/account/mandates/done", "/account/mandates/new", "/account/claim"
            }) {
                phone.open(served.at(page));
                look(phone, true, "");
            }
            play(desk, Role.CASE_WORKER);
            for (var page : new String[] {"/account", "/mandates", "/mandates?q=xyz", "/mandates/paper"}) {
                desk.open(served.at(page));
                look(desk, true, "");
            }
            desk.page().fill("#name", "Selam");
            desk.page().locator("#paper .button").click();
            look(desk, true, "mandate-paper-" + language);
            desk.page().locator("input[name='mail-language'][value='ar']").check();
            desk.page().selectOption("#explained-in", "ti");
            desk.page().locator("#interpreter").check();
            desk.page().locator("#paper .button").click();
            desk.page().waitForURL("**/sheet");
            look(desk, true, "mandate-sheet-" + language);
            desk.page().locator("a[href$='/lay-down']").click();
            look(desk, true, "");
            desk.page().goBack();
            desk.page()
                    .fill(
                            "#signed-on",
                            java.time.LocalDate.now(java.time.ZoneId.of("Europe/Rome"))
                                    .toString());
            desk.page().locator("#signed .button").first().click();
            desk.page().waitForURL("**/mandates?taken=*");
            desk.page().locator("a[href$='/hand-over']").first().click();
            look(desk, true, "");
            desk.page().locator("main form .button").click();
            look(desk, true, "mandate-hand-over-" + language);
            play(desk, Role.COORDINATOR);
            desk.open(served.at("/mandates/counts"));
            look(desk, true, "mandate-counts-" + language);
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
        assertThat(window.scrollsSideways()).as(picture).isFalse();
        assertThat(window.page().locator("h1").count()).as(picture).isEqualTo(1);
        if (script && !picture.isEmpty()) {
            window.screenshot(picture);
        }
    }
}
