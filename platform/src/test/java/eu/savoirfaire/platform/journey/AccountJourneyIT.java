package eu.savoirfaire.platform.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Somebody opens an account, signs out and in again, and looks after it; in a browser, with and without script. */
@InBrowser
class AccountJourneyIT {
    private static final String PASSWORD = "tre gatti sul tetto";
    private static final Pattern CODE = Pattern.compile("\\b(\\d{6})\\b");

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
                mail.getSmtp().getPort()));
    }

    @AfterAll
    static void end() {
        served.close();
        mail.stop();
    }

    @ParameterizedTest
    @CsvSource({"it,true", "it,false", "en,true", "en,false", "ar,true", "ar,false"})
    void aPersonRegistersLeavesAndComesBack(String language, boolean script, Browsers browsers)
            throws MessagingException, IOException {
        var setup = WindowSetup.phone().inLanguage(language);
        var address = "amina-" + language + script + "@example.org";
        try (var window = browsers.open(script ? setup : setup.withoutScript())) {
            var page = window.page();
            window.open(served.at("/account"));
            page.waitForURL("**/account/sign-in**");
            requireAccessible(window, script);
            page.locator("main a[href^='/account/register']").click();

            send(window);
            assertThat(page.locator(".error-summary a").count()).isEqualTo(1);
            requireAccessible(window, script);
            page.fill("#address", address);
            var before = mail.getReceivedMessages().length;
            send(window);
            page.waitForURL("**/account/code**");
            requireAccessible(window, script);
            page.fill("#code", code(before));
            send(window);
            page.waitForURL("**/account/new**");
            page.fill("#name", "أمينة");
            page.fill("#password", "12345678");
            send(window);
            assertThat(page.inputValue("#name")).isEqualTo("أمينة");
            requireAccessible(window, script);
            page.fill("#password", PASSWORD);
            send(window);
            page.waitForURL("**/account");

            assertThat(page.locator("dl.facts").textContent()).contains("أمينة", address);
            requireAccessible(window, script);
            assertThat(window.scrollsSideways()).isFalse();
            page.locator("form[action='/account/sign-out'] button").click();
            page.waitForURL(served.at("/"));

            window.open(served.at("/account/profile"));
            page.fill("#address", address);
            page.fill("#password", PASSWORD);
            before = mail.getReceivedMessages().length;
            send(window);
            page.waitForURL("**/account/code**");
            page.fill("#code", code(before));
            send(window);
            page.waitForURL("**/account/profile");
            requireAccessible(window, script);
            assertThat(window.complaints().stream().filter(text -> !text.contains("status of 4")))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"it", "en", "es", "fr", "ar"})
    void everyPageOfAnAccountIsAccessible(String language, Browsers browsers) {
        try (var window = browsers.open(WindowSetup.narrow().inLanguage(language))) {
            for (var page : new String[] {
                "/account/sign-in", "/account/register", "/account/recover", "/account/code", "/account/demo"
            }) {
                look(window, page);
            }
            window.page().locator("button[value=CURATOR]").click();
            window.page().waitForURL("**/account");
            for (var page : new String[] {
                "/account",
                "/account/profile",
                "/account/sessions",
                "/account/prove",
                "/account/second-factor",
                "/account/password"
            }) {
                look(window, page);
            }
        }
    }

    private static void look(BrowserWindow window, String page) {
        window.open(served.at(page));
        window.requireAccessible();
        assertThat(window.scrollsSideways()).as(page).isFalse();
        assertThat(window.page().locator("h1").count()).as(page).isEqualTo(1);
    }

    private static void requireAccessible(BrowserWindow window, boolean script) {
        if (script) {
            window.requireAccessible();
        }
    }

    private static void send(BrowserWindow window) {
        window.page().locator("main form .button").first().click();
    }

    private static String code(int before) throws MessagingException, IOException {
        assertThat(mail.waitForIncomingEmail(10_000, before + 1)).isTrue();
        var found = CODE.matcher(mail.getReceivedMessages()[before].getContent().toString());
        assertThat(found.find()).isTrue();
        return found.group(1);
    }
}
