package eu.savoirfaire.platform.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.Cookie;
import eu.savoirfaire.infra.access.Actor;
import eu.savoirfaire.infra.access.Role;
import eu.savoirfaire.infra.event.delivery.Subscriptions;
import eu.savoirfaire.infra.testkit.browser.BrowserWindow;
import eu.savoirfaire.infra.testkit.browser.Browsers;
import eu.savoirfaire.infra.testkit.browser.InBrowser;
import eu.savoirfaire.infra.testkit.browser.WindowSetup;
import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.infra.vocabulary.Vocabularies;
import eu.savoirfaire.infra.vocabulary.VocabularyName;
import eu.savoirfaire.platform.account.Account;
import eu.savoirfaire.platform.account.Accounts;
import eu.savoirfaire.platform.account.EmailAddress;
import eu.savoirfaire.platform.account.HeldRole;
import eu.savoirfaire.platform.account.RequestActor;
import eu.savoirfaire.platform.account.secondfactor.SecondFactors;
import eu.savoirfaire.platform.account.session.Sessions;
import eu.savoirfaire.platform.desk.event.StubbornProjection;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Somebody looks after the site: people, parked events, long work, the audit and texts; with and without script. */
@InBrowser
class DeskJourneyIT {
    private static final Actor OPERATOR =
            new Actor("operator", Optional.empty(), Set.of(Role.PLATFORM_ADMIN), Set.of(), Optional.empty());

    private static Served served;
    private static Account administrator;

    @BeforeAll
    static void serve() throws IOException {
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
        RequestActor.actingAs(OPERATOR, () -> served.part(Accounts.class)
                .give(administrator.id(), HeldRole.of(Role.PLATFORM_ADMIN)));
        served.part(Subscriptions.class).awaitCaughtUp(Duration.ofSeconds(20));
    }

    @AfterAll
    static void end() {
        served.close();
    }

    @ParameterizedTest
    @CsvSource({"it,true", "it,false", "en,true", "en,false", "ar,true", "ar,false"})
    void anAdministratorDecidesAboutAPerson(String language, boolean script, Browsers browsers) {
        var person = person("amina-" + language + script, "Amina " + language + script);
        try (var window = signedIn(browsers, language, script)) {
            var page = window.page();
            page.locator("nav a[href='/desk']").click();
            page.waitForURL("**/desk");
            page.locator("a.tile[href='/desk/people']").click();
            page.fill("#q", "amina " + language + script);
            page.locator("main form .button").first().click();
            page.locator("main table a").first().click();
            page.waitForURL("**/desk/people/" + person.id().value());
            assertThat(page.locator("dl.facts").textContent())
                    .contains(person.address().text());

            page.selectOption("#role", "CURATOR");
            page.locator("form[action$='/give'] button").click();
            page.waitForURL("**/give?role=CURATOR");
            page.fill("#organisation", "Nessuna così");
            send(window);
            assertThat(page.locator(".error-summary a").count()).isEqualTo(2);
            assertThat(page.inputValue("#organisation")).isEqualTo("Nessuna così");
            requireAccessible(window, script);
            page.fill("#organisation", "");
            page.fill("#reason", "Conosce le schede");
            send(window);
            page.waitForURL("**/desk/people/" + person.id().value());
            assertThat(page.locator("#roles-title ~ ul li").count()).isEqualTo(1);
            assertThat(page.locator("main").textContent()).contains("Conosce le schede");

            page.locator("a[href$='/suspend']").click();
            page.fill("#reason", "Un esempio");
            requireAccessible(window, script);
            send(window);
            page.waitForURL("**/desk/people/" + person.id().value());
            assertThat(page.locator("dl.facts .tag-attention").count()).isEqualTo(1);
            assertThat(page.locator("a[href$='/restore']").count()).isEqualTo(1);
            assertThat(served.part(Accounts.class)
                            .find(person.id())
                            .orElseThrow()
                            .active())
                    .isFalse();
            requireAccessible(window, script);
            assertThat(window.scrollsSideways()).isFalse();
            requireSilent(window);
        }
    }

    @ParameterizedTest
    @CsvSource({"it,true", "it,false", "en,true", "en,false", "ar,true", "ar,false"})
    void longWorkIsStartedAndWatchedToItsEnd(String language, boolean script, Browsers browsers) {
        try (var window = signedIn(browsers, language, script)) {
            var page = window.page();
            window.open(served.at("/desk/audit"));
            page.locator("form[action='/desk/audit/verify'] button").click();
            page.waitForURL("**/desk/jobs/*");

            page.locator("main .tag-good").waitFor();

            assertThat(page.locator("progress").count()).isZero();
            requireAccessible(window, script);
            window.open(served.at("/desk/audit?action=job.start"));
            assertThat(page.locator("main .activity li").count()).isPositive();
            assertThat(page.inputValue("#head")).matches("\\d+:[0-9a-f]{64}");
            requireSilent(window);
        }
    }

    @ParameterizedTest
    @CsvSource({"it,true", "it,false", "en,true", "ar,false"})
    void aTextIsSaidInOtherWords(String language, boolean script, Browsers browsers) {
        try (var window = signedIn(browsers, language, script)) {
            var page = window.page();
            window.open(served.at("/desk/texts?q=platform.accessibility.title"));
            page.locator("main .card a").first().click();
            page.fill("#text-" + language, "<b>Altro</b>");
            send(window);
            assertThat(page.locator(".error-summary a").count()).isEqualTo(1);
            assertThat(page.inputValue("#text-" + language)).isEqualTo("<b>Altro</b>");
            requireAccessible(window, script);
            page.fill("#text-" + language, "Altre parole " + language + script);
            page.locator("button[name=preview]").click();
            assertThat(page.locator("main form ul li").allTextContents())
                    .contains("Altre parole " + language + script);
            send(window);

            window.open(served.at("/accessibility"));
            assertThat(page.locator("h1").textContent()).isEqualTo("Altre parole " + language + script);
            window.open(served.at("/desk/texts/platform.accessibility.title"));
            page.fill("#text-" + language, "");
            send(window);
            window.open(served.at("/accessibility"));
            assertThat(page.locator("h1").textContent()).doesNotContain("Altre parole");
            requireSilent(window);
        }
    }

    @Test
    void textsAreTakenAlongAndBroughtBack(Browsers browsers) throws IOException {
        var file = Files.createTempFile("texts", ".csv");
        try (var window = signedIn(browsers, "en", true)) {
            var page = window.page();
            for (var wrong : List.of("what,ever\n1,2", "key,language,text\nplatform.about,en,<b>\nno.such,en,x\n")) {
                Files.writeString(file, wrong);
                window.open(served.at("/desk/texts/bring"));
                page.setInputFiles("#file", file);
                send(window);
                assertThat(page.locator(".error-summary a").count()).isPositive();
                window.requireAccessible();
            }
            Files.writeString(file, "key,language,text\r\nplatform.activity.sheet-published,en,\"New, and good:\"\r\n");
            window.open(served.at("/desk/texts/bring"));
            page.setInputFiles("#file", file);
            send(window);
            page.waitForURL("**/desk/texts?only=changed");

            var taken = page.request().get(served.at("/desk/texts/changed.csv"));
            assertThat(taken.headers().get("content-disposition")).contains("attachment");
            assertThat(taken.text()).contains("platform.activity.sheet-published,en,\"New, and good:\"");
        } finally {
            Files.delete(file);
        }
    }

    @ParameterizedTest
    @CsvSource({"it,true", "en,false", "ar,false"})
    void aParkedEventIsTriedAgainAndGivenUp(String language, boolean script, Browsers browsers) {
        served.part(StubbornProjection.class).unmend();
        person("parked-" + language + script, "Parked");
        served.part(Subscriptions.class).awaitCaughtUp(Duration.ofSeconds(20));
        try (var window = signedIn(browsers, language, script)) {
            var page = window.page();
            window.open(served.at("/desk/events"));
            requireAccessible(window, script);
            page.locator("main a[href='/desk/events/test.stubborn']").click();
            var before = page.locator("main .card").count();
            assertThat(before).isPositive();
            requireAccessible(window, script);
            page.locator("main .card form button").first().click();
            page.waitForURL("**/test.stubborn?failing=yes");
            assertThat(page.locator(".warning").count()).isEqualTo(1);

            page.locator("main .card .actions a").first().click();
            send(window);
            assertThat(page.locator(".error-summary a").count()).isEqualTo(1);
            page.fill("#reason", "Una prova");
            requireAccessible(window, script);
            send(window);
            page.waitForURL("**/desk/events/test.stubborn*");
            assertThat(page.locator("main .card").count()).isLessThan(before);
            served.part(StubbornProjection.class).mend();
            if (page.locator("form[action$='/retry-all']").count() > 0) {
                page.locator("form[action$='/retry-all'] button").click();
                page.waitForURL("**/desk/events/test.stubborn");
            }
            assertThat(page.locator("main .card").count()).isZero();
            requireSilent(window);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"it", "en", "es", "fr", "ar"})
    void everyPageOfTheDeskIsAccessible(String language, Browsers browsers) {
        var person = person("page-" + language, "Étienne Lunghissimo-Nome-Senza-Spazi");
        RequestActor.actingAs(OPERATOR, () -> served.part(SecondFactors.class).issue(person.id()));
        var base = "/desk/people/" + person.id().value();
        try (var narrow = signedIn(browsers, WindowSetup.narrow().inLanguage(language));
                var desktop = signedIn(browsers, WindowSetup.desktop().inLanguage(language))) {
            for (var page : List.of(
                    "/desk",
                    "/desk/people",
                    "/desk/people?q=nobody-at-all",
                    base,
                    base + "/suspend",
                    base + "/end-sessions",
                    base + "/reset-second-factor",
                    base + "/give?role=CURATOR",
                    "/desk/jobs",
                    "/desk/events",
                    "/desk/events/platform.activity",
                    "/desk/audit",
                    "/desk/audit?person=nobody",
                    "/desk/texts",
                    "/desk/texts/platform.desk.backup.age",
                    "/desk/texts/bring",
                    "/desk/vocabularies",
                    "/desk/vocabularies/topics",
                    "/desk/vocabularies/levels/%s".formatted(levelCode()))) {
                look(narrow, page, language);
                look(desktop, page, language);
            }
        }
    }

    @Test
    void nobodyElseFindsTheDesk(Browsers browsers) {
        try (var visitor = browsers.open(WindowSetup.desktop())) {
            visitor.open(served.at("/desk"));
            assertThat(visitor.page().url()).contains("/account/sign-in");
        }
        var curator = person("dalila", "Dalila");
        RequestActor.actingAs(
                OPERATOR, () -> served.part(Accounts.class).give(curator.id(), HeldRole.of(Role.CURATOR)));
        try (var window = browsers.open(WindowSetup.desktop())) {
            signIn(window, curator, true);
            window.open(served.at("/desk"));
            assertThat(window.page().locator("a.tile").count()).isEqualTo(3);
            assertThat(window.open(served.at("/desk/people")).status()).isEqualTo(403);
        }
        try (var weak = browsers.open(WindowSetup.desktop())) {
            signIn(weak, administrator, false);
            weak.open(served.at("/"));
            assertThat(weak.page().locator("nav a[href='/desk']").count()).isZero();
            assertThat(weak.open(served.at("/desk")).status()).isEqualTo(403);
        }
    }

    private static String levelCode() {
        return served.part(Vocabularies.class)
                .of(VocabularyName.LEVELS)
                .concepts()
                .getFirst()
                .code();
    }

    private static void look(BrowserWindow window, String page, String language) {
        window.open(served.at(page));
        window.requireAccessible();
        assertThat(window.scrollsSideways()).as(page).isFalse();
        assertThat(window.page().locator("h1").count()).as(page).isEqualTo(1);
        requireSilent(window);
        if (language.equals("it") || language.equals("ar")) {
            window.screenshot("desk-" + language + "-" + window.page().viewportSize().width
                    + page.replaceAll("[0-9a-f]{8}-[0-9a-f-]+", "one").replaceAll("[^a-z]+", "-"));
        }
    }

    private static void requireSilent(BrowserWindow window) {
        assertThat(window.complaints().stream().filter(text -> !text.contains("status of 4")))
                .isEmpty();
    }

    private static void requireAccessible(BrowserWindow window, boolean script) {
        if (script) {
            window.requireAccessible();
        }
    }

    private static void send(BrowserWindow window) {
        window.page().locator("main form .button").first().click();
    }

    private static BrowserWindow signedIn(Browsers browsers, String language, boolean script) {
        var setup = WindowSetup.phone().inLanguage(language);
        return signedIn(browsers, script ? setup : setup.withoutScript());
    }

    private static BrowserWindow signedIn(Browsers browsers, WindowSetup setup) {
        var window = browsers.open(setup);
        signIn(window, administrator, true);
        window.open(served.at("/"));
        return window;
    }

    private static void signIn(BrowserWindow window, Account account, boolean strong) {
        var present = served.part(Accounts.class).find(account.id()).orElseThrow();
        var secret = served.part(Sessions.class).begin(present, "Chrome, Linux", strong);
        window.page().context().addCookies(List.of(new Cookie("session", secret.text()).setUrl(served.at("/"))));
    }

    private static Account person(String word, String name) {
        return served.part(Accounts.class).open(new EmailAddress(word + "@example.org"), name, Language.IT);
    }
}
