package eu.savoirfaire.platform.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.Cookie;
import eu.savoirfaire.infra.access.Actor;
import eu.savoirfaire.infra.access.Role;
import eu.savoirfaire.infra.privacy.Viewing;
import eu.savoirfaire.infra.testkit.browser.BrowserWindow;
import eu.savoirfaire.infra.testkit.browser.Browsers;
import eu.savoirfaire.infra.testkit.browser.InBrowser;
import eu.savoirfaire.infra.testkit.browser.WindowSetup;
import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.platform.account.Account;
import eu.savoirfaire.platform.account.Accounts;
import eu.savoirfaire.platform.account.EmailAddress;
import eu.savoirfaire.platform.account.HeldRole;
import eu.savoirfaire.platform.account.RequestActor;
import eu.savoirfaire.platform.account.password.Passwords;
import eu.savoirfaire.platform.account.session.Sessions;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A person agrees and thinks again, reads what is kept of them, takes it along, and asks to be forgotten. */
@InBrowser
class PrivacyJourneyIT {
    private static final String PASSWORD = "tre gatti sul tetto";
    private static final Actor ADMINISTRATOR =
            new Actor("operator", Optional.empty(), Set.of(Role.PLATFORM_ADMIN), Set.of(), Optional.empty());

    private static Served served;

    @BeforeAll
    static void serve() throws IOException {
        served = Served.with(Map.of("savoir.demo", false));
    }

    @AfterAll
    static void end() {
        served.close();
    }

    @ParameterizedTest
    @CsvSource({"it,true", "it,false", "en,true", "en,false", "ar,true", "ar,false"})
    void aPersonRulesOverTheirData(String language, boolean script, Browsers browsers) throws IOException {
        var setup = WindowSetup.phone().inLanguage(language);
        var account = account("amina-" + language + script, language);
        try (var window = browsers.open(script ? setup : setup.withoutScript())) {
            signIn(window, account);
            var page = window.page();
            window.open(served.at("/account/consents"));
            look(window, script);
            page.locator("#workshop-photos .button").click();
            page.waitForURL("**/account/consents");
            assertThat(page.locator("#workshop-photos .tag").count()).isOne();
            page.locator("#workshop-photos .button").click();
            page.waitForURL("**/account/consents");
            assertThat(page.locator("#workshop-photos .tag").count()).isZero();
            assertThat(page.locator("#history + ul li").count()).isOne();
            look(window, script);

            RequestActor.actingAs(ADMINISTRATOR, () -> {
                served.part(Viewing.class).of(account.id(), "account");
                return true;
            });
            window.open(served.at("/account/data"));
            look(window, script);
            assertThat(page.locator("main").textContent())
                    .contains(account.name(), account.address().text())
                    .doesNotContain("platform.");
            var download = page.waitForDownload(
                    () -> page.locator("a[href='/account/data/download']").click());
            assertThat(Files.readString(download.path()))
                    .startsWith("{\"person\":\"" + account.id().value())
                    .contains(account.address().text(), "workshop-photos");
            page.locator("a[href='/account/data/views']").click();
            page.waitForURL("**/account/data/views");
            assertThat(page.locator("main ul li").count()).isEqualTo(2);
            look(window, script);

            window.open(served.at("/account/erase"));
            look(window, script);
            page.locator("main .button").click();
            page.waitForURL("**/account/erase/confirm");
            look(window, script);
            page.locator("main .button").click();
            assertThat(page.locator(".error-summary a").count()).isOne();
            look(window, script);
            page.check("#understood");
            page.locator("main .button").click();
            page.waitForURL("**/account/erase");
            assertThat(page.locator(".warning").count()).isOne();
            look(window, script);
            page.locator("main form .button").click();
            page.waitForURL("**/account/erase");
            assertThat(page.locator(".warning").count()).isZero();
            assertThat(window.complaints().stream().filter(text -> !text.contains("status of 4")))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"it", "en", "es", "fr", "ar"})
    void everyPageIsAccessible(String language, Browsers browsers) {
        var account = account("bruno-" + language, language);
        RequestActor.actingAs(
                ADMINISTRATOR, () -> served.part(Accounts.class).give(account.id(), HeldRole.of(Role.PLATFORM_ADMIN)));
        for (var setup : new WindowSetup[] {WindowSetup.narrow(), WindowSetup.desktop()}) {
            try (var window = browsers.open(setup.inLanguage(language))) {
                signIn(window, served.part(Accounts.class).find(account.id()).orElseThrow());
                for (var path : new String[] {
                    "/privacy",
                    "/account",
                    "/account/consents",
                    "/account/data",
                    "/account/data/views",
                    "/account/erase",
                    "/account/erase/confirm",
                    "/erasures"
                }) {
                    window.open(served.at(path));
                    assertThat(window.page().locator("h1").count()).as(path).isOne();
                    look(window, true);
                    window.screenshot("privacy" + path.replace('/', '-') + "-" + language + "-" + setup.width());
                }
            }
        }
    }

    private static void look(BrowserWindow window, boolean script) {
        if (script) {
            window.requireAccessible();
        }
        assertThat(window.scrollsSideways()).as(window.page().url()).isFalse();
    }

    private static Account account(String name, String language) {
        var account = served.part(Accounts.class)
                .open(
                        new EmailAddress(name + "@example.org"),
                        name,
                        Language.of(language).orElseThrow());
        var passwords = served.part(Passwords.class);
        passwords.set(account.id(), passwords.hashed(PASSWORD));
        return account;
    }

    private static void signIn(BrowserWindow window, Account account) {
        var secret = served.part(Sessions.class).begin(account, "Firefox, Android", true);
        window.page()
                .context()
                .addCookies(List.of(new Cookie("session", secret.text())
                        .setDomain(URI.create(served.at("/")).getHost())
                        .setPath("/")));
    }
}
