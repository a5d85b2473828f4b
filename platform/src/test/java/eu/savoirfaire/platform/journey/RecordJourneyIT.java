package eu.savoirfaire.platform.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.SelectOption;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jwt.SignedJWT;
import eu.savoirfaire.infra.access.Role;
import eu.savoirfaire.infra.testkit.browser.BrowserWindow;
import eu.savoirfaire.infra.testkit.browser.Browsers;
import eu.savoirfaire.infra.testkit.browser.InBrowser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From who was there to what everybody reads: attendance, certificate, record and recordings of the workshop of last week. */
@InBrowser
class RecordJourneyIT {
    private static final String MENTOR = "Inés";
    private static final String NAME = "Nòur Ḥaddād · نور حداد";

    private Served served;

    @SuppressWarnings("NullAway.Init") // each walk begins with it
    private RecordScene scene;

    @TempDir
    private Path files;

    @BeforeEach
    void serve() throws IOException {
        served = Served.withDemoData();
    }

    @AfterEach
    void end() {
        served.close();
    }

    @Test
    void inItalianWithScriptFromAttendanceToCertificateAndRecord(Browsers browsers) throws Exception {
        walk("it", true, browsers);
    }

    @Test
    void inArabicWithoutScriptFromAttendanceToCertificateAndRecord(Browsers browsers) throws Exception {
        walk("ar", false, browsers);
    }

    private void walk(String language, boolean withScript, Browsers browsers) throws Exception {
        scene = new RecordScene(served, browsers, withScript);
        try (var trainer = scene.playing(Role.TRAINER, language);
                var attendee = scene.playing(Role.MEDIATOR, language);
                var speaker = scene.playing(Role.COORDINATOR, language);
                var other = scene.playing(Role.CONTRIBUTOR, language)) {
            var held = scene.held(trainer);
            var slug = scene.slug(trainer, held);
            takeIn(trainer, held);
            var certificate = certify(attendee);
            revoke(trainer, certificate);
            toTheSpeakers(trainer, held);
            answer(speaker, other, slug);
            amend(trainer, attendee, held, slug);
            publish(trainer, held, slug);
            show(trainer, speaker, held, slug);
        }
    }

    /** A file in Italian whose one name turns out to be somebody who was registered; a name of the day itself is nobody's. */
    private void takeIn(BrowserWindow trainer, String held) throws IOException {
        var day = LocalDate.now(ZoneId.of("Europe/Rome")).minusDays(7);
        var date = DateTimeFormatter.ofPattern("dd/MM/yyyy").format(day);
        var file = files.resolve("partecipanti.csv");
        Files.writeString(
                file,
                "Nome (nome originale),E-mail utente,Ora di ingresso,Ora di uscita,Durata (minuti)\n"
                        + "Qualcuno di passaggio,,%s 09:40:00,%s 10:10:00,30\n".formatted(date, date));
        trainer.open(served.at(held + "/attendance"));
        trainer.page().locator("#file").setInputFiles(file);
        trainer.page().locator("#upload .button").click();
        trainer.page().waitForURL("**/attendance/file/*");
        scene.fine(trainer);
        trainer.page().locator("#take .button").click();
        trainer.page().waitForURL("**/attendance");
        trainer.page().locator("#confirm .button").click();
        assertThat(trainer.page().locator(".error-summary").count()).isEqualTo(1);
        trainer.open(served.at(held + "/attendance"));
        while (trainer.page().locator("form[id^=name-]").count() > 0) {
            var name = trainer.page().locator("form[id^=name-]").first();
            var known = name.innerText().contains("Qualcuno di passaggio");
            name.locator("select")
                    .selectOption(known ? new SelectOption().setLabel(MENTOR) : new SelectOption().setValue("nobody"));
            name.locator("button").click();
            trainer.page().waitForURL("**/attendance");
        }
        trainer.page().locator("#confirm .button").click();
        trainer.page().waitForURL("**/attendance");
        assertThat(trainer.page().locator("main .tag-good").count()).isPositive();
        assertThat(trainer.page().locator("tbody tr:has-text('" + MENTOR + "')").innerText())
                .contains("30", "Zoom");
    }

    private String certify(BrowserWindow attendee) throws Exception {
        var list = attendee.page();
        attendee.open(served.at("/certificates"));
        attendee.open(served.at(
                RecordScene.href(list.locator("a[href*='/attendance/']").first())));
        assertThat(list.locator("main").innerText()).contains("Zoom");
        scene.fine(attendee);
        attendee.open(served.at("/certificates"));
        list.locator("a[href^='/certificates/new/']").first().click();
        list.fill("#name", NAME);
        scene.fine(attendee);
        list.locator("#new .button").click();
        list.waitForURL(url -> url.matches(".*/certificates/[0-9a-f-]{36}"));
        assertThat(list.locator("main").innerText()).contains(NAME);
        scene.fine(attendee);
        var path = list.url().replaceFirst("^https?://[^/]+", "");
        var pdf = list.waitForDownload(() -> list.locator("a[href$='/pdf']").click());
        assertThat(Files.readAllBytes(pdf.path())).startsWith("%PDF-".getBytes(StandardCharsets.US_ASCII));
        var keys = JWKSet.parse(served.get("/.well-known/jwks.json").body()).getKeys();
        var badge = list.waitForDownload(() -> list.locator("a[href$='/badge']").click());
        var signed = SignedJWT.parse(Files.readString(badge.path()).strip());
        assertThat(signed.verify(new RSASSAVerifier(keys.getFirst().toRSAKey())))
                .isTrue();
        assertThat(served.get(path).body())
                .contains("class=\"notice\" id=\"standing\"")
                .doesNotContain("نور");
        return path;
    }

    private void revoke(BrowserWindow trainer, String certificate) throws Exception {
        trainer.open(served.at(certificate));
        trainer.page().fill("#reason", "Un altro giorno");
        scene.fine(trainer);
        trainer.page().locator("#revoke .button").click();
        trainer.page().waitForURL("**" + certificate);
        scene.fine(trainer);
        assertThat(served.get(certificate).body()).contains("class=\"warning\" id=\"standing\"");
    }

    private void toTheSpeakers(BrowserWindow trainer, String held) {
        var page = trainer.page();
        trainer.open(served.at(held + "/record"));
        page.locator("#conclude .button").click();
        assertThat(page.locator(".error-summary a").count()).isEqualTo(1);
        page.fill("#text", "Le pratiche viaggiano con chi le racconta");
        page.fill("#source", "Referente di una rete");
        page.locator("#conclude .button").click();
        page.waitForURL("**/record");
        assertThat(page.locator("main").innerText()).contains("Le pratiche viaggiano");
        scene.fine(trainer);
    }

    /** One confirms, the other calls their talk something else. */
    private void answer(BrowserWindow speaker, BrowserWindow other, String slug) {
        speaker.open(served.at(slug + "/record"));
        scene.fine(speaker);
        speaker.page().locator("button[name=act][value=right]").first().click();
        speaker.page().waitForURL("**/record");
        assertThat(speaker.page().locator("main .tag-good").count()).isEqualTo(1);
        other.open(served.at(slug + "/record"));
        other.page().locator("input[name=title]").first().fill("Quello che raccontano le persone");
        other.page().locator("button[name=act][value=amend]").first().click();
        other.page().waitForURL("**/record");
        assertThat(other.page().locator("main .tag-good").count()).isEqualTo(1);
    }

    private void amend(BrowserWindow trainer, BrowserWindow attendee, String held, String slug) {
        trainer.open(served.at(held + "/record"));
        trainer.page().locator("#advance .button").click();
        trainer.page().waitForURL("**/record");
        attendee.open(served.at(slug));
        attendee.page().locator("a[href$='/record']").first().click();
        attendee.page().fill("#text", "Anche le mediatrici vanno pagate");
        scene.fine(attendee);
        attendee.page().locator("#propose .button").click();
        attendee.page().waitForURL("**/record");
        trainer.open(served.at(held + "/record"));
        scene.fine(trainer);
        trainer.page().locator("button[name=act][value=accept]").first().click();
        trainer.page().waitForURL("**/record");
    }

    private void publish(BrowserWindow trainer, String held, String slug) throws Exception {
        trainer.open(served.at(held + "/record"));
        trainer.page().locator("#publish .button").click();
        trainer.page().waitForURL("**/record");
        var id = held.substring(held.lastIndexOf('/') + 1);
        var read = served.get(slug).body();
        assertThat(read)
                .contains(
                        "Le pratiche viaggiano",
                        "Anche le mediatrici",
                        "Quello che raccontano le persone",
                        "Sondaggio");
        assertThat(served.get("/api/v1/workshops/" + id).body())
                .contains("\"conclusions\":[", "Referente di una rete", "\"kind\":\"POLL\"");
        trainer.open(served.at(slug));
        scene.fine(trainer);
        trainer.screenshot("after-record-" + trainer.page().locator("html").getAttribute("lang"));
        assertThat(trainer.page().locator("#practices ~ ol a").count()).isPositive();
    }

    /** The recording of a talk is told of on the page of its sheet until somebody takes their yes back. */
    private void show(BrowserWindow trainer, BrowserWindow speaker, String held, String slug) throws Exception {
        var sheet = RecordScene.href(trainer.page().locator("#practices ~ ol a").first());
        scene.until(sheet, slug + "\"");
        assertThat(served.get(sheet).body()).contains("La prima pratica: registrazione");
        trainer.open(served.at(held + "/materials"));
        scene.fine(trainer);
        trainer.page().locator("form[action$='/remove'] button").first().click();
        trainer.page().waitForURL("**/materials");
        assertThat(served.get(sheet).body()).doesNotContain("La prima pratica: registrazione");
        trainer.page().locator("form[action$='/restore'] button").first().click();
        trainer.page().waitForURL("**/materials");
        assertThat(served.get(sheet).body()).contains("La prima pratica: registrazione");
        speaker.open(served.at(slug + "/materials"));
        speaker.page()
                .locator("a[href$='/consent']:has-text('La prima pratica')")
                .click();
        scene.fine(speaker);
        speaker.page().locator("button[name=answer][value=no]").click();
        speaker.page().waitForURL("**/consent");
        assertThat(served.get(sheet).body()).doesNotContain("La prima pratica: registrazione");
        trainer.open(served.at(held + "/materials"));
        assertThat(trainer.page().locator("main .tag-attention").count()).isEqualTo(2);
    }
}
