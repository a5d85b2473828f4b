package eu.savoirfaire.platform.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.microsoft.playwright.Page;
import eu.savoirfaire.infra.access.OrganisationNames;
import eu.savoirfaire.infra.testkit.browser.BrowserWindow;
import eu.savoirfaire.infra.testkit.browser.Browsers;
import eu.savoirfaire.infra.testkit.browser.InBrowser;
import eu.savoirfaire.infra.testkit.browser.WindowSetup;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A curator joins and splits, a coordinator invites and somebody accepts; in a browser, with and without script. */
@InBrowser
class RegistryJourneyIT {
    private static final Pattern CODE = Pattern.compile("\\b(\\d{6})\\b");
    private static final Pattern LINK = Pattern.compile("(/invitations/[\\w-]{43})\\s");

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
    @CsvSource({
        "it,true,Forno sociale del borgo",
        "it,false,Scuola popolare Aurora",
        "en,true,Blue harbour kitchen",
        "en,false,Quayside timber yard",
        "ar,true,جمعية البحر الأزرق",
        "ar,false,مدرسة الزيتون"
    })
    void aCuratorEntersJoinsAndSplitsBack(String language, boolean script, String name, Browsers browsers) {
        try (var window = open(browsers, language, script)) {
            var page = window.page();
            play(window, "CURATOR");
            window.open(served.at("/organisations"));
            page.locator("main a[href='/organisations/new']").click();
            page.fill("#web", "http://example.org");
            var aliases = "اسم آخر " + name + "\nاسم ثالث " + name;
            page.fill("#also-ar", aliases);
            send(window);
            assertThat(page.locator(".error-summary a").count()).isEqualTo(3);
            assertThat(page.inputValue("#web")).isEqualTo("http://example.org");
            assertThat(page.inputValue("#also-ar")).isEqualTo(aliases);
            requireAccessible(window, script);
            page.locator(".languages button[value=fr]").click();
            assertThat(page.getAttribute("html", "lang")).isEqualTo("fr");
            assertThat(page.inputValue("#also-ar")).isEqualTo(aliases);
            page.locator(".languages button[value=" + language + "]").click();

            page.fill("#web", "example.org");
            page.fill("#name", name);
            page.selectOption("#type", "association");
            page.selectOption("#place", "ITI1");
            send(window);
            assertThat(page.locator("main dl.facts").last().textContent())
                    .contains(name, "https://example.org", "اسم آخر");
            requireAccessible(window, script);
            page.locator("main button[value=save]").click();
            page.waitForURL("**/organisations/*-*");
            var first = page.url();
            requireAccessible(window, script);

            window.open(served.at("/organisations/new"));
            page.fill("#name", name + " 2");
            page.selectOption("#type", "association");
            send(window);
            assertThat(page.locator("main .warning").count())
                    .as("a similar one is there")
                    .isEqualTo(1);
            requireAccessible(window, script);
            page.locator("main button[value=save]").click();
            page.waitForURL("**/organisations/*-*");
            var second = page.url();

            page.locator("main a[href$='/merge']").click();
            page.locator("main .cards a.button").first().click();
            requireAccessible(window, script);
            page.locator("input[name=stays]").nth(1).check();
            send(window);
            page.waitForURL(first);
            assertThat(page.locator("h1").textContent()).isEqualTo(name);
            window.open(second);
            assertThat(page.url()).as("the old address leads to the other").isEqualTo(first);
            assertThat(page.locator("main dl.facts").textContent()).contains(name + " 2");

            page.locator("main a[href$='/split']").click();
            requireAccessible(window, script);
            page.locator("form[action$='/split-back'] button").click();
            page.waitForURL(second);
            assertThat(page.locator("h1").textContent()).isEqualTo(name + " 2");
            page.locator("main a[href$='/history']").click();
            assertThat(page.locator("main ol.steps > li").count()).isEqualTo(3);
            requireAccessible(window, script);
            assertThat(window.scrollsSideways()).isFalse();
            requireSilent(window);
        }
    }

    @ParameterizedTest
    @CsvSource({"it,true", "it,false", "en,true", "en,false", "ar,true", "ar,false"})
    void aCoordinatorInvitesAndSomebodyNewAccepts(String language, boolean script, Browsers browsers)
            throws MessagingException, IOException {
        var address = "nura-" + language + script + "@example.org";
        var before = mail.getReceivedMessages().length;
        try (var window = open(browsers, language, script)) {
            var page = window.page();
            play(window, "COORDINATOR");
            page.locator("main dl.facts a").first().click();
            page.locator("main a[href$='/members']").click();
            requireAccessible(window, script);
            page.locator("main a[href$='/invitations']").click();
            page.fill("#address", "nura at example");
            page.selectOption("#role", "TRANSLATOR");
            send(window);
            assertThat(page.locator(".error-summary a").count()).isEqualTo(1);
            assertThat(page.inputValue("#address")).isEqualTo("nura at example");
            assertThat(page.inputValue("#role")).isEqualTo("TRANSLATOR");
            requireAccessible(window, script);
            page.fill("#address", address);
            send(window);
            page.waitForURL("**/members?sent=1");
            assertThat(page.locator("main").textContent()).contains(address);
            requireAccessible(window, script);
        }
        try (var window = open(browsers, language, script)) {
            var page = window.page();
            var link = served.at(found(LINK, before));
            window.open(link);
            requireAccessible(window, script);
            page.locator("main a[href^='/account/register']").click();
            page.fill("#address", address);
            var mails = mail.getReceivedMessages().length;
            send(window);
            page.waitForURL("**/account/code**");
            page.fill("#code", found(CODE, mails));
            send(window);
            page.waitForURL("**/account/new**");
            page.fill("#name", "Nura");
            page.fill("#password", "tre gatti sul tetto");
            send(window);
            page.waitForURL(link);
            requireAccessible(window, script);
            send(window);
            page.waitForURL("**/account");
            assertThat(page.locator("main dl.facts").textContent()).contains("INCOMA");
            window.open(link);
            assertThat(page.locator(".problem-status").textContent())
                    .as("it works once")
                    .contains("410");
            requireAccessible(window, script);

            window.open(served.at("/account"));
            page.locator("main dl.facts a").first().click();
            page.locator("main a[href$='/leave']").click();
            requireAccessible(window, script);
            send(window);
            page.waitForURL("**/account");
            assertThat(page.locator("main dl.facts").textContent()).doesNotContain("INCOMA");
            requireSilent(window);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"it", "en", "es", "fr", "ar"})
    void everyPageOfTheRegistryIsAccessible(String language, Browsers browsers) {
        var incoma = "/organisations/"
                + served.part(OrganisationNames.class)
                        .find("INCOMA")
                        .orElseThrow()
                        .value();
        try (var window = browsers.open(WindowSetup.narrow().inLanguage(language))) {
            for (var page : List.of(
                    "/organisations",
                    "/organisations?q=incoma&type=other",
                    "/organisations?q=xyzzy",
                    incoma,
                    incoma + "/history",
                    "/invitations/none")) {
                look(window, page);
            }
            play(window, "COORDINATOR");
            for (var page : List.of(incoma, "/edit", "/members", "/invitations", "/leave", "/history")) {
                look(window, page.startsWith("/organisations") ? page : incoma + page);
            }
            play(window, "CURATOR");
            for (var page : List.of(
                    "/organisations",
                    "/organisations/new",
                    "/organisations/similar",
                    incoma + "/merge",
                    incoma + "/split")) {
                look(window, page);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"it", "ar"})
    void picturesAreKeptForPeopleToLookAt(String language, Browsers browsers) {
        var incoma = "/organisations/"
                + served.part(OrganisationNames.class)
                        .find("INCOMA")
                        .orElseThrow()
                        .value();
        for (var setup : List.of(WindowSetup.desktop(), WindowSetup.narrow())) {
            try (var window = browsers.open(setup.inLanguage(language))) {
                play(window, "COORDINATOR");
                keep(window, incoma + "/members", "members-" + language);
                play(window, "CURATOR");
                keep(window, "/organisations", "organisations-" + language);
                keep(window, incoma, "organisation-" + language);
                keep(window, incoma + "/edit", "organisation-edit-" + language);
                keep(window, "/organisations/similar", "similar-" + language);
            }
        }
    }

    private static void keep(BrowserWindow window, String path, String name) {
        window.open(served.at(path));
        var width = window.page().viewportSize().width;

        assertThat(window.screenshot(name + "-" + width)).isNotEmptyFile();
    }

    private static void look(BrowserWindow window, String page) {
        window.open(served.at(page));
        window.requireAccessible();
        assertThat(window.scrollsSideways()).as(page).isFalse();
        assertThat(window.page().locator("h1").count()).as(page).isEqualTo(1);
    }

    private static BrowserWindow open(Browsers browsers, String language, boolean script) {
        var setup = WindowSetup.phone().inLanguage(language);
        return browsers.open(script ? setup : setup.withoutScript());
    }

    private static void play(BrowserWindow window, String role) {
        window.open(served.at("/account/demo"));
        window.page().locator("button[value=" + role + "]").click();
        window.page().waitForURL("**/account");
    }

    private static void requireAccessible(BrowserWindow window, boolean script) {
        if (script) {
            window.requireAccessible();
        }
    }

    private static void requireSilent(BrowserWindow window) {
        assertThat(window.complaints().stream().filter(text -> !text.contains("status of 4")))
                .isEmpty();
    }

    private static void send(BrowserWindow window) {
        Page page = window.page();
        page.locator("main form[method=post] button[type=submit]").first().click();
    }

    private static String found(Pattern pattern, int before) throws MessagingException, IOException {
        assertThat(mail.waitForIncomingEmail(10_000, before + 1)).isTrue();
        var text = mail.getReceivedMessages()[before].getContent().toString();
        var found = pattern.matcher(text);
        assertThat(found.find()).as(text).isTrue();
        return found.group(1);
    }
}
