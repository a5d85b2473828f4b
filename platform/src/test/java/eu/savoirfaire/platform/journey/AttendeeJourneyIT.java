package eu.savoirfaire.platform.journey;

import static org.assertj.core.api.Assertions.assertThat;

import eu.savoirfaire.infra.access.Role;
import eu.savoirfaire.infra.testkit.browser.BrowserWindow;
import eu.savoirfaire.infra.testkit.browser.Browsers;
import eu.savoirfaire.infra.testkit.browser.InBrowser;
import eu.savoirfaire.infra.testkit.browser.WindowSetup;
import eu.savoirfaire.workshops.WorkshopId;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Somebody asks for a seat on a phone, waits, is offered one, comes, and is let in; and every page of it is for everybody. */
@InBrowser
class AttendeeJourneyIT {
    private static final int MOST_BYTES = 50_000;

    private Served served;
    private AttendeeScene scene;
    private WorkshopId later;
    private WorkshopId soon;

    @BeforeEach
    void serve() throws IOException {
        served = Served.withDemoData();
        scene = new AttendeeScene(served);
        var now = LocalDateTime.now(ZoneOffset.UTC).withSecond(0).withNano(0);
        later = scene.open("Sportelli che si muovono", now.plusDays(10), 1);
        soon = scene.open("Accogliere in più lingue", now.plusMinutes(45), 5);
    }

    @AfterEach
    void end() {
        served.close();
    }

    @Test
    void onAPhoneInArabicWithoutScriptSomebodyWaitsIsOfferedASeatComesAndIsLetIn(Browsers browsers) {
        var theirs = scene.takenByAnother(later);
        try (var guest = playing(Role.SEEKER, "ar", false, browsers);
                var host = playing(Role.CURATOR, "it", true, browsers)) {
            register(guest, later, "room");
            assertThat(guest.page().locator("#position").innerText()).contains("1");

            scene.cancel(theirs);
            guest.page().reload();
            guest.page().locator("form[action$='/accept'] button").click();
            guest.page().waitForURL("**?done=accept");
            assertThat(guest.page().locator(".tag-good").count()).isEqualTo(1);

            register(guest, soon, "room");
            var code = guest.page().locator("#door-code").innerText();
            letIn(host, code);
            follow(guest);
            cancel(guest);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"it", "en", "es", "fr", "ar"})
    void everyPageIsAccessible(String language, Browsers browsers) {
        scene.takenByAnother(later);
        try (var guest = playing(Role.SEEKER, language, true, browsers);
                var host = playing(Role.CURATOR, language, true, browsers)) {
            look(guest, "/registrations");
            look(guest, "/workshops/" + scene.slug(soon) + "/register");
            guest.page().locator("#register .button").click();
            assertThat(guest.page().locator(".error-summary a").count()).isEqualTo(1);
            guest.requireAccessible();
            register(guest, later, "room");
            look(guest, path(guest));
            register(guest, soon, "online");
            var registration = path(guest);
            look(guest, registration);
            look(guest, guest.page().locator("a[href^='/join/']").getAttribute("href"));
            look(guest, registration + "/cancel");
            look(guest, "/workshops/" + scene.slug(soon) + "/live");
            look(guest, "/registrations");
            for (var page : List.of("/door", "/door/sheet", "/registrations", "/room")) {
                look(host, "/workshops/plan/" + soon.value() + page);
                look(host, "/workshops/plan/" + later.value() + page);
            }
            look(host, "/workshops/" + scene.slug(soon) + "/live");
            // the form without a choice was answered with 400, which a browser writes down
            assertThat(guest.complaints()).allMatch(complaint -> complaint.contains("status of 400"));
            assertThat(host.complaints()).isEmpty();
        }
    }

    private void register(BrowserWindow guest, WorkshopId id, String channel) {
        var page = guest.page();
        guest.open(served.at("/workshops/" + scene.slug(id) + "/register"));
        page.locator("input[name=channel][value=" + channel + "]").check();
        page.locator("#register .button").click();
        page.waitForURL(Pattern.compile(".*/registrations/[0-9a-f-]{36}\\?done=register"));
        assertThat(guest.scrollsSideways()).isFalse();
    }

    private void letIn(BrowserWindow host, String code) {
        host.open(served.at("/workshops/plan/" + soon.value() + "/door"));
        host.page().fill("#code", "WRONG");
        host.page().locator("form[action$='/code'] button").click();
        assertThat(host.page().inputValue("#code")).isEqualTo("WRONG");
        assertThat(host.page().locator(".error-summary a").count()).isEqualTo(1);
        host.page().fill("#code", code);
        host.page().locator("form[action$='/code'] button").click();
        host.page().waitForURL("**/door?done=in");
        assertThat(host.page().locator("#guests .tag-good").count()).isEqualTo(1);
        Curating.requireFine(host, true);
        host.open(served.at("/workshops/" + scene.slug(soon) + "/live"));
        host.page().fill("#text", "Cominciamo nella sala grande");
        host.page().selectOption("#delay", "10");
        host.page().locator("#announce .button").click();
        host.page().waitForURL("**/live");
    }

    private void follow(BrowserWindow guest) {
        guest.open(served.at("/workshops/" + scene.slug(soon) + "/live"));
        assertThat(guest.page().locator("#day").innerText()).contains("Cominciamo nella sala grande");
        assertThat(guest.page().content().getBytes(StandardCharsets.UTF_8).length)
                .isLessThan(MOST_BYTES);
        guest.screenshot("live-ar");
    }

    private void cancel(BrowserWindow guest) {
        guest.open(served.at("/registrations"));
        guest.page().locator(".card a").first().click();
        guest.page().locator("a[href$='/cancel']").click();
        guest.page().locator("form[action$='/cancel'] button").click();
        guest.page().waitForURL("**?done=cancel");
        assertThat(guest.page().locator("a[href$='/register']").count()).isEqualTo(1);
    }

    private void look(BrowserWindow window, String page) {
        window.open(served.at(page));
        window.requireAccessible();
        assertThat(window.scrollsSideways()).as(page).isFalse();
        assertThat(window.page().locator("h1").count()).as(page).isEqualTo(1);
        window.screenshot("attend" + page.replaceAll("[0-9a-f-]{36}", "").replaceAll("[^a-z]+", "-")
                + window.page().locator("html").getAttribute("lang"));
    }

    private static String path(BrowserWindow window) {
        return window.page().url().replaceFirst("^https?://[^/]+", "").replaceFirst("\\?.*", "");
    }

    private BrowserWindow playing(Role role, String language, boolean script, Browsers browsers) {
        var setup = WindowSetup.narrow().inLanguage(language);
        var window = browsers.open(script ? setup : setup.withoutScript());
        window.open(served.at("/account/demo"));
        window.page().locator("button[value=" + role + "]").click();
        window.page().waitForURL("**/account");
        return window;
    }
}
