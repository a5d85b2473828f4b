package eu.savoirfaire.platform.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.Cookie;
import eu.savoirfaire.infra.access.Actor;
import eu.savoirfaire.infra.access.Role;
import eu.savoirfaire.infra.event.delivery.Subscriptions;
import eu.savoirfaire.infra.testkit.browser.BrowserWindow;
import eu.savoirfaire.infra.testkit.browser.Browsers;
import eu.savoirfaire.infra.testkit.browser.WindowSetup;
import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.platform.account.Account;
import eu.savoirfaire.platform.account.Accounts;
import eu.savoirfaire.platform.account.EmailAddress;
import eu.savoirfaire.platform.account.HeldRole;
import eu.savoirfaire.platform.account.RequestActor;
import eu.savoirfaire.platform.account.session.Sessions;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The program with somebody who looks after it, and a subscription that takes no new account until it is mended. */
final class DeskScene implements AutoCloseable {
    static final Actor OPERATOR =
            new Actor("operator", Optional.empty(), Set.of(Role.PLATFORM_ADMIN), Set.of(), Optional.empty());

    private final Served served;
    private final Account administrator;

    DeskScene() throws IOException {
        served = Served.with(Map.of(
                "savoir.mail.host",
                "127.0.0.1",
                "test.stubborn-projection",
                true,
                "savoir.events.attempts",
                1,
                "savoir.events.first-retry",
                "1ms"));
        administrator = person("paola", "Paola Amministra");
        RequestActor.actingAs(
                OPERATOR, () -> part(Accounts.class).give(administrator.id(), HeldRole.of(Role.PLATFORM_ADMIN)));
        part(Subscriptions.class).awaitCaughtUp(Duration.ofSeconds(20));
    }

    String at(String path) {
        return served.at(path);
    }

    <T> T part(Class<T> type) {
        return served.part(type);
    }

    Account administrator() {
        return administrator;
    }

    Account person(String word, String name) {
        return part(Accounts.class).open(new EmailAddress(word + "@example.org"), name, Language.IT);
    }

    /** A phone in the hand of the administrator. */
    BrowserWindow signedIn(Browsers browsers, String language, boolean script) {
        var setup = WindowSetup.phone().inLanguage(language);
        return signedIn(browsers, script ? setup : setup.withoutScript());
    }

    BrowserWindow signedIn(Browsers browsers, WindowSetup setup) {
        var window = browsers.open(setup);
        signIn(window, administrator, true);
        window.open(at("/"));
        return window;
    }

    void signIn(BrowserWindow window, Account account, boolean strong) {
        var present = part(Accounts.class).find(account.id()).orElseThrow();
        var secret = part(Sessions.class).begin(present, "Chrome, Linux", strong);
        window.page().context().addCookies(List.of(new Cookie("session", secret.text()).setUrl(at("/"))));
    }

    static void send(BrowserWindow window) {
        window.page().locator("main form .button").first().click();
    }

    static void requireAccessible(BrowserWindow window, boolean script) {
        if (script) {
            window.requireAccessible();
        }
    }

    static void requireSilent(BrowserWindow window) {
        assertThat(window.complaints().stream().filter(text -> !text.contains("status of 4")))
                .isEmpty();
    }

    @Override
    public void close() {
        served.close();
    }
}
