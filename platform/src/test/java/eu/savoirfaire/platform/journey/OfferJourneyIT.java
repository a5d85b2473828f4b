package eu.savoirfaire.platform.journey;

import static org.assertj.core.api.Assertions.assertThat;

import eu.savoirfaire.infra.access.Role;
import eu.savoirfaire.infra.testkit.browser.BrowserWindow;
import eu.savoirfaire.infra.testkit.browser.Browsers;
import eu.savoirfaire.infra.testkit.browser.InBrowser;
import eu.savoirfaire.infra.testkit.browser.WindowSetup;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An employer from a blank vacancy, refused for what it lacks, to its publication; offers from a file; what everybody sees. */
@InBrowser
class OfferJourneyIT {
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
    @CsvSource({"it,true", "ar,false"})
    void anEmployerIsRefusedForWhatAVacancyLacksAndPublishesIt(String language, boolean script, Browsers browsers) {
        try (var window = playing(Role.EMPLOYER, language, script, browsers)) {
            var page = window.page();
            window.open(served.at("/matching/desk/new?kind=vacancy"));
            look(window, script);
            page.locator("#begin button[type=submit]").click();
            page.waitForURL("**/edit/basics");
            look(window, script);
            page.fill("#title", "Cuoca o cuoco di mare");
            page.fill("#text", "Cucina sul porto. Cerchiamo una persona madrelingua.");
            page.locator("#questions button[value=return]").click();
            page.waitForSelector("form[action$='/do/publish']");
            look(window, script);

            page.locator("form[action$='/do/publish'] button").click();
            page.waitForSelector(".error-summary");
            look(window, script);
            window.screenshot("offer-lacks-" + language);
            assertThat(page.locator(".error-summary li").count()).isGreaterThanOrEqualTo(8);
            assertThat(page.locator(".error-summary mark").textContent()).isEqualTo("madrelingua");

            page.locator(".error-summary a[href*='/edit/basics']").first().click();
            page.fill("#text", "Cucina sul porto, squadra di sei persone.");
            page.locator("#questions button[value=continue]").click();
            page.waitForURL("**/edit/terms");
            page.fill("#pay", "molto");
            page.locator("#questions button[value=continue]").click();
            page.waitForSelector(".error-summary");
            assertThat(page.inputValue("#pay")).isEqualTo("molto");
            look(window, script);
            page.selectOption("#occupation", "cook");
            page.selectOption("#contract", "PERMANENT");
            page.selectOption("#town", "livorno");
            page.fill("#pay", "1.650,50");
            page.selectOption("#free-of-charge", "yes");
            page.locator("#questions button[value=continue]").click();
            page.waitForURL("**/edit/demands");
            look(window, script);
            window.screenshot("offer-demands-" + language);
            page.selectOption("#spoken-language-1", "it");
            page.selectOption("#spoken-level-1", "A2");
            page.fill("#spoken-reason-1", "per leggere le comande");
            page.locator("#questions button[value=continue]").click();
            page.waitForURL("**/edit/group");
            page.locator("#questions button[value=continue]").click();
            page.waitForURL("**/edit/dates");
            page.fill("#first-day", LocalDate.now().toString());
            page.fill("#last-day", LocalDate.now().plusDays(60).toString());
            page.fill("#positions", "2");
            page.locator("#questions button[value=return]").click();
            page.waitForSelector("form[action$='/do/publish']");
            page.locator("form[action$='/do/publish'] button").click();
            page.waitForSelector("form[action$='/do/close']");
            look(window, script);
            window.screenshot("offer-published-" + language);

            page.locator("main a[href^='/matching/offers/']").first().click();
            look(window, script);
            assertThat(page.locator("h1").textContent()).contains("Cuoca o cuoco di mare");
            // what was refused is answered with 400, which a browser writes down
            assertThat(window.complaints()).allMatch(complaint -> complaint.contains("status of 400"));
        }
    }

    @Test
    void goodRowsOfAFileBecomeDraftsAndTheOthersAreTold(Browsers browsers, @TempDir Path folder) throws IOException {
        var file = Files.writeString(folder.resolve("offerte.csv"), """
                Tipo di offerta;Titolo;Retribuzione lorda al mese;Luogo;Contratto;Colore
                Lavoro;Barista;1.400,00;Firenze;Part-time;blu
                Lavoro;Cameriere;tanto;Atlantide;;
                Microcredito;Prestito;;;;
                vacancy;;1200;;;
                """, StandardCharsets.UTF_8);
        try (var window = playing(Role.EMPLOYER, "it", true, browsers)) {
            for (var again : List.of(false, true)) {
                window.open(served.at("/matching/desk/import"));
                window.page().setInputFiles("#file", file);
                window.page().locator("main form button[type=submit]").click();
                window.page().waitForSelector("[data-report]");
                look(window, true);
                var report = window.page().locator("[data-report] > li");
                assertThat(report.count()).isEqualTo(4);
                assertThat(report.nth(0).locator("a").count()).isOne();
                assertThat(report.nth(0).locator(".tag-good").count()).isEqualTo(again ? 0 : 1);
                assertThat(report.nth(1).locator("li").count()).isEqualTo(2);
                assertThat(report.nth(1).textContent()).contains("Atlantide", "tanto");
                assertThat(window.page().locator(".tag-attention").count()).isEqualTo(3);
            }
            window.screenshot("offer-import-it");
            assertThat(window.complaints()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"it", "en", "es", "fr", "ar"})
    void whatEverybodySeesIsAccessible(String language, Browsers browsers) {
        try (var window = browsers.open(WindowSetup.narrow().inLanguage(language))) {
            window.open(served.at("/matching/offers?kind=loan"));
            look(window, true);
            window.screenshot("offer-list-" + language);
            window.page().locator(".card h3 a").first().click();
            look(window, true);
            window.screenshot("offer-loan-" + language);
            assertThat(window.page().locator("#cost-title").count()).isOne();
            window.open(served.at("/matching/offers?kind=mentor&place=ES23"));
            look(window, true);
            assertThat(window.complaints()).isEmpty();
        }
    }

    @Test
    void aComplaintIsDecidedByANamedPersonAndTheOfferIsSuspended(Browsers browsers) {
        var address = complained(browsers);
        try (var window = playing(Role.REGIONAL_ADMIN, "it", true, browsers)) {
            window.open(served.at("/matching/desk/complaints"));
            look(window, true);
            window.page().locator("main form button[value=suspend]").first().click();
            window.page().waitForSelector(".error-summary");
            window.page().locator("main form textarea").first().fill("La paga promessa non è quella del contratto.");
            window.page().locator("main form button[value=suspend]").first().click();
            window.page().waitForSelector("#suspended-title");
            look(window, true);
        }
        try (var window = playing(Role.SEEKER, "it", true, browsers)) {
            window.open(address + "/complain");
            look(window, true);
            assertThat(window.page().locator("main").textContent()).contains("La paga promessa");
            assertThat(window.page().locator("#complaint").count()).isZero();
        }
    }

    private static String complained(Browsers browsers) {
        try (var window = playing(Role.SEEKER, "it", true, browsers)) {
            var page = window.page();
            window.open(served.at("/matching/offers?kind=vacancy&place=ES61"));
            page.locator(".card h3 a").first().click();
            var address = page.url();
            page.locator("a[href$='/complain']").click();
            look(window, true);
            page.locator("#complaint button[type=submit]").click();
            page.waitForSelector(".error-summary");
            page.check("#reason-4");
            page.fill("#words", "Mi hanno offerto la metà.");
            page.locator("#complaint button[type=submit]").click();
            page.waitForURL("**/complain");
            look(window, true);
            return address;
        }
    }

    private static void look(BrowserWindow window, boolean script) {
        assertThat(window.scrollsSideways()).as(window.page().url()).isFalse();
        if (script) {
            window.requireAccessible();
        }
    }

    private static BrowserWindow playing(Role role, String language, boolean script, Browsers browsers) {
        var setup = WindowSetup.narrow().inLanguage(language);
        var window = browsers.open(script ? setup : setup.withoutScript());
        window.open(served.at("/account/demo"));
        window.page().locator("button[value=" + role + "]").click();
        window.page().waitForURL("**/account");
        return window;
    }
}
