package eu.savoirfaire.platform.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.Cookie;
import eu.savoirfaire.infra.testkit.browser.BrowserWindow;
import eu.savoirfaire.infra.testkit.browser.Browsers;
import eu.savoirfaire.infra.testkit.browser.InBrowser;
import eu.savoirfaire.infra.testkit.browser.WindowSetup;
import eu.savoirfaire.infra.testkit.openid.OpenIdProvider;
import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.platform.account.Account;
import eu.savoirfaire.platform.account.Accounts;
import eu.savoirfaire.platform.account.EmailAddress;
import eu.savoirfaire.platform.account.Secret;
import eu.savoirfaire.platform.account.session.Sessions;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Signing in through a real OpenID provider, in a browser, with and without script. */
@InBrowser
class OpenIdJourneyIT {
    private static OpenIdProvider provider;
    private static Served served;

    @BeforeAll
    static void serve() throws IOException {
        var started = OpenIdProvider.start();
        Assumptions.assumeTrue(started.isPresent(), "no OpenID provider: npm is missing");
        provider = started.get();
        served = Served.with(Map.of(
                "savoir.demo",
                false,
                "savoir.openid.regional.issuer",
                provider.issuer(),
                "savoir.openid.regional.client-id",
                OpenIdProvider.CLIENT_ID,
                "savoir.openid.regional.client-secret",
                OpenIdProvider.CLIENT_SECRET,
                "savoir.openid.regional.label",
                "Identità regionale",
                "savoir.openid.regional.strong-acr",
                List.of("two-factors")));
    }

    @AfterAll
    static void end() {
        if (served != null) {
            served.close();
        }
        if (provider != null) {
            provider.close();
        }
    }

    @ParameterizedTest
    @CsvSource({"it,true", "it,false", "en,true", "en,false", "ar,true", "ar,false"})
    void aPersonComesThroughTheProviderLeavesAndComesBack(String language, boolean script, Browsers browsers) {
        var setup = WindowSetup.phone().inLanguage(language);
        var name = "amina" + language + script;
        try (var window = browsers.open(script ? setup : setup.withoutScript())) {
            var page = window.page();
            window.open(served.at("/account/profile"));
            requireAccessible(window, script);
            goThrough(window, name);

            page.waitForURL("**/account/openid/new");
            requireAccessible(window, script);
            assertThat(page.inputValue("#name")).isEqualTo(name);
            page.fill("#name", "");
            send(window);
            assertThat(page.locator(".error-summary a").count()).isEqualTo(1);
            page.fill("#name", "أمينة");
            send(window);
            page.waitForURL("**/account/profile");
            window.open(served.at("/account"));
            assertThat(page.locator("dl.facts").textContent()).contains("أمينة", name + "@example.org");
            page.locator("form[action='/account/sign-out'] button").click();
            page.waitForURL(served.at("/"));

            window.open(served.at("/account/sign-in"));
            page.locator("main a[href^='/account/openid/with/']").click();
            page.waitForURL("**/account");
            assertThat(page.locator("dl.facts").textContent()).contains("أمينة");
            assertThat(window.complaints().stream().filter(text -> !text.contains("status of 4")))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whoHasAnAccountSignsInFirstAndThenConnects(boolean script, Browsers browsers) {
        var account = account("bruno" + script + "@example.org");
        var setup = WindowSetup.phone().inLanguage("en");
        try (var window = browsers.open(script ? setup : setup.withoutScript())) {
            var page = window.page();
            window.open(served.at("/account/sign-in"));
            goThrough(window, "bruno" + script);
            page.waitForURL("**/account/openid/new");
            assertThat(page.locator("#name").count()).isZero();
            requireAccessible(window, script);
            page.locator("main a.button").first().click();
            page.waitForURL("**/account/sign-in**");

            signIn(window, account);
            window.open(served.at("/account/openid/connect"));
            requireAccessible(window, script);
            send(window);
            page.waitForURL("**/account/openid");
            assertThat(page.locator("ul.cards h2").textContent()).isEqualTo("Identità regionale");
            requireAccessible(window, script);
            window.open(served.at("/account/openid/with/regional?for=prove&next=/account/sessions"));
            page.fill("#name", "bruno" + script);
            page.locator("button").click();
            page.waitForURL("**/account/sessions");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"it", "en", "es", "fr", "ar"})
    void everyPageOnTheWayIsAccessible(String language, Browsers browsers) {
        var account = account("carla" + language + "@example.org");
        try (var window = browsers.open(WindowSetup.narrow().inLanguage(language))) {
            look(window, served.at("/account/sign-in"));
            window.screenshot("sign-in-ways-" + language);
            goThrough(window, "dora" + language);
            look(window, served.at("/account/openid/new"));
            window.screenshot("openid-new-" + language);
            window.page().context().clearCookies();
            window.open(served.at("/account/sign-in"));
            goThrough(window, "carla" + language);
            look(window, served.at("/account/openid/new"));
            window.screenshot("openid-known-" + language);
            signIn(window, account);
            look(window, served.at("/account/openid/connect"));
            window.screenshot("openid-connect-" + language);
            send(window);
            look(window, served.at("/account/openid"));
            look(window, served.at("/account/prove"));
            window.screenshot("openid-" + language);
            window.open(served.at("/account/openid/with/regional?for=prove"));
            window.page().fill("#name", "deny");
            window.page().locator("button").click();
            window.page().waitForURL("**/back/**");
            window.requireAccessible();
            assertThat(window.page().locator("main").textContent()).contains("Identità regionale");
        }
    }

    @ParameterizedTest
    @CsvSource({"strongamina,true", "amina,false"})
    void twoFactorsThereCountAsTwoFactorsHere(String name, boolean strong, Browsers browsers) {
        try (var window = browsers.open(WindowSetup.desktop())) {
            window.open(served.at("/account/sign-in"));
            goThrough(window, name);
            window.page().waitForURL("**/account/openid/new");
            send(window);
            window.page().waitForURL("**/account");

            var session = window.page().context().cookies().stream()
                    .filter(cookie -> cookie.name.equals("session"))
                    .findFirst()
                    .orElseThrow();
            var who = served.part(Sessions.class).open(new Secret(session.value));
            assertThat(who.orElseThrow().strong()).isEqualTo(strong);
        }
    }

    private static void goThrough(BrowserWindow window, String name) {
        var page = window.page();
        page.locator("main a[href^='/account/openid/with/']").click();
        page.waitForURL(provider.issuer() + "/**");
        page.fill("#name", name);
        page.locator("button").click();
        page.waitForURL(served.at("/") + "**");
    }

    private static void look(BrowserWindow window, String address) {
        window.open(address);
        window.requireAccessible();
        assertThat(window.scrollsSideways()).as(address).isFalse();
        assertThat(window.page().locator("h1").count()).as(address).isEqualTo(1);
    }

    private static void requireAccessible(BrowserWindow window, boolean script) {
        if (script) {
            window.requireAccessible();
        }
    }

    private static void send(BrowserWindow window) {
        window.page().locator("main form .button").first().click();
    }

    private static void signIn(BrowserWindow window, Account account) {
        var secret = served.part(Sessions.class).begin(account, "Chrome, Linux", false);
        window.page()
                .context()
                .addCookies(List.of(new Cookie("session", secret.text())
                        .setDomain("127.0.0.1")
                        .setPath("/")));
    }

    private static Account account(String address) {
        return served.part(Accounts.class).open(new EmailAddress(address), "Bruno", Language.IT);
    }
}
