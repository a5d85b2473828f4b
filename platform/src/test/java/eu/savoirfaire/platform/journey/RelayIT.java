package eu.savoirfaire.platform.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import eu.savoirfaire.catalogue.Catalogue;
import eu.savoirfaire.infra.testkit.browser.Browsers;
import eu.savoirfaire.infra.testkit.browser.InBrowser;
import eu.savoirfaire.infra.testkit.browser.WindowSetup;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A reader asks the people behind a practice, whose address nobody sees. */
@InBrowser
class RelayIT {
    private static GreenMail mail;
    private static Served served;
    private static String sheet;

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
                mail.getSmtp().getPort(),
                "savoir.mail.from",
                "noreply@savoir.example"));
        sheet = "/practices/"
                + served.part(Catalogue.class).published().getFirst().slug();
    }

    @AfterAll
    static void end() {
        served.close();
        mail.stop();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aQuestionReachesThemAndWhatIsWrongIsSaidWithoutLosingATypedWord(boolean script, Browsers browsers)
            throws MessagingException, IOException {
        var setup = script ? WindowSetup.phone() : WindowSetup.phone().withoutScript();
        var before = mail.getReceivedMessages().length;
        try (var window = browsers.open(setup)) {
            var page = window.page();
            window.open(served.at(sheet));
            page.locator("a[href$='/ask']").click();
            if (script) {
                window.requireAccessible();
            }

            page.fill("#name", "Amina");
            page.fill("#text", "Si può provare anche da noi?");
            page.locator("main button[type=submit]").click();

            assertThat(page.locator(".error-summary a").count()).isEqualTo(1);
            assertThat(page.inputValue("#text")).isEqualTo("Si può provare anche da noi?");
            if (script) {
                window.requireAccessible();
            }

            page.fill("#reply-to", "amina@lettrice.example");
            page.locator("main button[type=submit]").click();
            page.waitForURL("**/ask/sent");
        }

        assertThat(mail.waitForIncomingEmail(10_000, before + 1)).isTrue();
        var received = mail.getReceivedMessages()[before];
        assertThat(received.getReplyTo()[0]).hasToString("amina@lettrice.example");
        assertThat(received.getContent().toString()).contains("Si può provare anche da noi?");
        assertThat(received.getMessageID()).startsWith("<relay-");
    }
}
