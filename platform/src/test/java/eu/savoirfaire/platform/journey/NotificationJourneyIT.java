package eu.savoirfaire.platform.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.Cookie;
import eu.savoirfaire.infra.testkit.browser.BrowserWindow;
import eu.savoirfaire.infra.testkit.browser.Browsers;
import eu.savoirfaire.infra.testkit.browser.InBrowser;
import eu.savoirfaire.infra.testkit.browser.WindowSetup;
import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.platform.account.Account;
import eu.savoirfaire.platform.account.Accounts;
import eu.savoirfaire.platform.account.EmailAddress;
import eu.savoirfaire.platform.account.session.Sessions;
import eu.savoirfaire.platform.notification.Notifications;
import eu.savoirfaire.platform.notification.box.Notice;
import eu.savoirfaire.platform.notification.preference.Preferences;
import eu.savoirfaire.platform.notification.preference.Rhythm;
import eu.savoirfaire.platform.notification.preference.Topic;
import eu.savoirfaire.platform.notification.preference.UnsubscribeTokens;
import eu.savoirfaire.platform.notification.preference.Unsubscription;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Somebody reads what they were told, sees it come, and chooses how to be told; with and without script. */
@InBrowser
class NotificationJourneyIT {
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
    @CsvSource({"it,true", "it,false", "en,true", "en,false", "ar,true", "ar,false"})
    void aPersonReadsTheirNoticesAndChoosesHowToBeTold(String language, boolean script, Browsers browsers) {
        var setup = WindowSetup.narrow().inLanguage(language);
        var reader = someone(language);
        try (var window = browsers.open(script ? setup : setup.withoutScript())) {
            enter(window, reader);
            look(window, "/account/notifications", script);
            assertThat(window.page().locator(".empty-state").count()).isEqualTo(1);

            for (var notice = 0; notice < 25; notice++) {
                tell(reader, "/about");
            }
            look(window, "/account/notifications", script);
            assertThat(window.page().locator(".notices li.card-new").count()).isEqualTo(20);
            assertThat(count(window)).isEqualTo("25");
            window.screenshot("notices-" + language + "-" + script);

            window.page().locator(".notices li a").first().click();
            window.page().waitForURL("**/about");
            assertThat(count(window)).isEqualTo("24");
            window.open(served.at("/account/notifications?page=1"));
            assertThat(window.page().locator(".notices li").count()).isEqualTo(5);
            window.page().locator(".notices li button").first().click();
            window.page().waitForURL("**/notifications?page=1");
            assertThat(count(window)).isEqualTo("23");
            window.open(served.at("/account/notifications"));
            window.page().locator("form[action$='/read-all'] button").click();
            window.page().waitForURL("**/notifications");
            assertThat(count(window)).isEqualTo("0");

            look(window, "/account/notifications/preferences", script);
            window.screenshot("preferences-" + language + "-" + script);
            window.page().selectOption("#workshop", "NONE");
            window.page().locator("#preferences button[type=submit]").click();
            window.page().waitForURL("**saved=yes");
            requireAccessible(window, script);
            assertThat(window.page().inputValue("#workshop")).isEqualTo("NONE");
            assertThat(window.complaints()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"it", "en", "ar"})
    void aNoticeComesWhileThePageIsOpenAndNothingMoves(String language, Browsers browsers) {
        var reader = someone(language);
        try (var window = browsers.open(WindowSetup.phone().inLanguage(language))) {
            enter(window, reader);
            window.open(served.at("/about"));
            var before = window.page().locator("main").boundingBox();
            assertThat(count(window)).isEqualTo("0");

            tell(reader, "/about");

            window.page().waitForSelector("[data-live-number]:has-text('1')");
            assertThat(window.page().locator("[data-live-said]").textContent()).contains("Orto");
            var after = window.page().locator("main").boundingBox();
            assertThat(after.y).isEqualTo(before.y);
            window.requireAccessible();
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whoFollowsTheLinkOfAMailLeavesItByAButtonAndComesBack(boolean script, Browsers browsers) {
        var reader = someone("it");
        var token = served.part(UnsubscribeTokens.class)
                .token(new Unsubscription(reader.id(), Set.of(Topic.WORKSHOP, Topic.REVIEW)));
        var setup = WindowSetup.phone().inLanguage("it");
        try (var window = browsers.open(script ? setup : setup.withoutScript())) {
            look(window, "/unsubscribe/" + token, script);
            window.page().locator("main button[type=submit]").click();
            window.page().waitForSelector("form[action$='/undo']");
            requireAccessible(window, script);
            assertThat(rhythm(reader)).isEqualTo(Rhythm.NONE);
            window.screenshot("unsubscribed-" + script);

            window.page().locator("form[action$='/undo'] button").click();
            window.page().waitForSelector("form[action='/unsubscribe/" + token + "']");
            assertThat(rhythm(reader)).isEqualTo(Rhythm.INSTANT);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"it", "en", "es", "fr", "ar"})
    void everyPageOfNoticesIsAccessible(String language, Browsers browsers) {
        var reader = someone(language);
        tell(reader, "/about");
        var token = served.part(UnsubscribeTokens.class).token(new Unsubscription(reader.id(), Set.of(Topic.MATCHING)));
        try (var window = browsers.open(WindowSetup.narrow().inLanguage(language))) {
            enter(window, reader);
            for (var page : List.of(
                    "/account/notifications",
                    "/account/notifications/preferences",
                    "/account/notifications/" + UUID.randomUUID(),
                    "/unsubscribe/" + token,
                    "/unsubscribe/none")) {
                look(window, page, true);
            }
        }
    }

    private static void look(BrowserWindow window, String page, boolean script) {
        window.open(served.at(page));
        requireAccessible(window, script);
        assertThat(window.scrollsSideways()).as(page).isFalse();
        assertThat(window.page().locator("h1").count()).as(page).isEqualTo(1);
    }

    private static void requireAccessible(BrowserWindow window, boolean script) {
        if (script) {
            window.requireAccessible();
        }
    }

    private static String count(BrowserWindow window) {
        return window.page().locator("[data-live-number]").textContent();
    }

    private static Account someone(String language) {
        return served.part(Accounts.class)
                .open(
                        new EmailAddress(UUID.randomUUID() + "@example.org"),
                        "Amina",
                        Language.of(language).orElseThrow());
    }

    /** Signed in, as after the pages for that. */
    private static void enter(BrowserWindow window, Account account) {
        var secret = served.part(Sessions.class).begin(account, "Firefox", false);
        window.page().context().addCookies(List.of(new Cookie("session", secret.text()).setUrl(served.at("/"))));
    }

    private static void tell(Account reader, String path) {
        served.part(Notifications.class)
                .tell(
                        reader.id(),
                        Topic.ORGANISATION,
                        new Notice(UUID.randomUUID(), "platform.notice.sheet-published", List.of("Orto"), path));
    }

    private static Rhythm rhythm(Account reader) {
        return served.part(Preferences.class).of(reader.id()).getOrDefault(Topic.WORKSHOP, Topic.WORKSHOP.usual());
    }
}
