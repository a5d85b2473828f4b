package eu.savoirfaire.platform.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.options.Cookie;
import eu.savoirfaire.infra.testkit.browser.BrowserWindow;
import eu.savoirfaire.infra.testkit.browser.Browsers;
import eu.savoirfaire.infra.testkit.browser.InBrowser;
import eu.savoirfaire.infra.testkit.browser.WindowSetup;
import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.platform.account.Account;
import eu.savoirfaire.platform.account.Accounts;
import eu.savoirfaire.platform.account.EmailAddress;
import eu.savoirfaire.platform.account.password.Passwords;
import eu.savoirfaire.platform.account.session.Sessions;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Passkeys in a real browser, with a device that the browser makes believe (WebAuthn §11). */
@InBrowser
class PasskeyJourneyIT {
    private static final Pattern ACCOUNT = Pattern.compile(".*/account$");

    private static Served served;

    @BeforeAll
    static void serve() throws IOException {
        served = Served.empty();
    }

    @AfterAll
    static void end() {
        served.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"it", "en", "ar"})
    void aPersonAddsAPasskeyAndComesBackWithIt(String language, Browsers browsers) {
        var account = account("amina-" + language + "@example.org");
        try (var window = browsers.open(WindowSetup.phone().inLanguage(language))) {
            var page = window.page();
            var device = device(window);
            signIn(window, account);
            window.open(at("/account/passkeys"));
            window.requireAccessible();

            page.fill("#name", "");
            send(window);
            assertThat(page.locator(".error-summary a").count()).isEqualTo(1);
            window.requireAccessible();
            window.open(at("/account/passkeys"));
            page.fill("#name", "هاتفي");
            device.verifies(false);
            send(window);
            page.locator("[data-failed]:visible").waitFor();
            assertThat(page.inputValue("#name")).isEqualTo("هاتفي");
            device.verifies(true);
            send(window);
            page.locator("ul.cards h2").waitFor();
            assertThat(page.locator("ul.cards h2").textContent()).isEqualTo("هاتفي");
            window.requireAccessible();
            window.screenshot("passkeys-" + language);
            assertThat(window.scrollsSideways()).isFalse();

            page.context().clearCookies();
            var byItself = language.equals("it");
            if (!byItself) {
                page.addInitScript("PublicKeyCredential.isConditionalMediationAvailable = async () => false");
            }
            window.open(at("/account/sign-in"));
            comeIn(window, byItself);
            assertThat(page.locator("dl.facts").textContent())
                    .contains(account.address().text());

            window.open(at("/account/prove?next=/account/passkeys"));
            window.requireAccessible();
            page.locator("form[data-passkey='prove'] button").click();
            page.waitForURL("**/account/passkeys");
            page.locator("ul.cards form button").click();
            page.waitForURL("**/account/passkeys");
            assertThat(page.locator("ul.cards").count()).isZero();
            assertThat(window.complaints().stream().filter(text -> !text.contains("status of 4")))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"it", "en", "es", "fr", "ar"})
    void thePagesAreAccessibleWithPasskeysAndWithout(String language, Browsers browsers) {
        var account = account("bruno-" + language + "@example.org");
        try (var window = browsers.open(WindowSetup.narrow().inLanguage(language))) {
            signIn(window, account);
            for (var page : List.of("/account", "/account/passkeys", "/account/prove")) {
                look(window, at(page));
            }
            window.page().context().clearCookies();
            look(window, at("/account/sign-in"));
            signIn(window, account, "127.0.0.1");
            look(window, served.at("/account/passkeys"));
            window.screenshot("passkeys-at-a-number-" + language);
        }
    }

    @Test
    void withoutScriptThePageSaysWhichOtherWaysThereAre(Browsers browsers) {
        try (var window = browsers.open(WindowSetup.phone().withoutScript())) {
            signIn(window, account("carla@example.org"));
            window.open(at("/account/passkeys"));

            assertThat(window.page()
                            .locator("main noscript, main .inset")
                            .first()
                            .textContent())
                    .contains("JavaScript");
            window.page().fill("#name", "Il mio telefono");
            send(window);
            assertThat(window.page().locator(".error-summary").textContent()).contains("JavaScript");
            assertThat(window.page().inputValue("#name")).isEqualTo("Il mio telefono");

            window.page().context().clearCookies();
            window.open(at("/account/sign-in"));
            assertThat(window.page().locator("form[data-passkey]").isVisible()).isFalse();
            assertThat(window.page().locator("#password").isVisible()).isTrue();
        }
    }

    /** By the button, or as the browser puts the passkey forward by itself, which the device here takes at once. */
    private static void comeIn(BrowserWindow window, boolean byItself) {
        if (!byItself) {
            window.page().locator("form[data-passkey='enter'] button").click();
        }
        window.page().waitForURL(ACCOUNT);
    }

    private static Device device(BrowserWindow window) {
        var session = window.page().context().newCDPSession(window.page());
        session.send("WebAuthn.enable", new JsonObject());
        var options = new JsonObject();
        options.addProperty("protocol", "ctap2");
        options.addProperty("transport", "internal");
        for (var able :
                List.of("hasResidentKey", "hasUserVerification", "isUserVerified", "automaticPresenceSimulation")) {
            options.addProperty(able, true);
        }
        var asked = new JsonObject();
        asked.add("options", options);
        var added = session.send("WebAuthn.addVirtualAuthenticator", asked);
        return new Device(session, added.get("authenticatorId").getAsString());
    }

    /** A device of make-believe, which may fail to verify its person. */
    private record Device(CDPSession session, String id) {
        void verifies(boolean yes) {
            var asked = new JsonObject();
            asked.addProperty("authenticatorId", id);
            asked.addProperty("isUserVerified", yes);
            session.send("WebAuthn.setUserVerified", asked);
        }
    }

    private static void look(BrowserWindow window, String address) {
        window.open(address);
        window.requireAccessible();
        assertThat(window.scrollsSideways()).as(address).isFalse();
        assertThat(window.page().locator("h1").count()).as(address).isEqualTo(1);
    }

    private static void send(BrowserWindow window) {
        window.page().locator("main form#add-passkey .button").click();
    }

    private static void signIn(BrowserWindow window, Account account) {
        signIn(window, account, "localhost");
    }

    private static void signIn(BrowserWindow window, Account account, String host) {
        var secret = served.part(Sessions.class).begin(account, "Chrome, Linux", false);
        window.page()
                .context()
                .addCookies(List.of(
                        new Cookie("session", secret.text()).setDomain(host).setPath("/")));
    }

    private static Account account(String address) {
        var account = served.part(Accounts.class).open(new EmailAddress(address), "Amina", Language.IT);
        var passwords = served.part(Passwords.class);
        passwords.set(account.id(), passwords.hashed("tre gatti sul tetto"));
        return account;
    }

    /** Passkeys are bound to names: this machine has one too. */
    private static String at(String path) {
        return served.at(path).replace("127.0.0.1", "localhost");
    }
}
