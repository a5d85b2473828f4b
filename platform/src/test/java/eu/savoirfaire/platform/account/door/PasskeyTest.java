package eu.savoirfaire.platform.account.door;

import static org.assertj.core.api.Assertions.assertThat;

import eu.savoirfaire.infra.audit.AuditEntry;
import eu.savoirfaire.infra.audit.AuditLog;
import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.platform.account.Accounts;
import eu.savoirfaire.platform.account.EmailAddress;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Passkeys: made, used, and all the answers that are refused. */
class PasskeyTest extends PasskeyScene {
    @Test
    void aDeviceLetsItsPersonInAsWithASecondFactor() {
        var amina = account("amina@example.org");
        var device = made(amina, 1);
        var elsewhere = house.visitorByName();

        var answer = device.signed(challenge(elsewhere, "/account/passkey"), handle(amina));
        var entered = enter(elsewhere, answer);

        assertThat(entered.statusCode()).isEqualTo(303);
        assertThat(Visitor.location(entered)).isEqualTo("/account/sessions");
        assertThat(elsewhere.get("/account").body()).contains("amina@example.org");
        assertThat(house.part(AuditLog.class).about(amina.id().account(), AuditLog.NEWEST, 1))
                .extracting(AuditEntry::action, AuditEntry::details)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("session.begin", Map.of("strong", "true")));
    }

    @Test
    void aPasskeyShowsOnceMoreThatItIsThem() {
        var nina = account("nina@example.org");
        var device = made(nina, 12);
        var window = signedIn(nina);
        house.part(MovingClock.class).forward(Duration.ofMinutes(11));
        assertThat(Visitor.location(window.get(PAGE))).startsWith("/account/prove");

        var answer = device.signed(challenge(window, "/account/prove/passkey"), handle(nina));
        var proved = window.sendFrom(
                "/account/prove", "/account/prove/passkey", "credential", answer, "next", "https://evil.example");

        assertThat(Visitor.location(proved)).as("never elsewhere").isEqualTo("/account");
        assertThat(window.get(PAGE).statusCode()).isEqualTo(200);
    }

    @Test
    void passkeysAreListedByNameAndRemovedUnlessItIsTheLastWayIn() {
        var rosa = account("rosa@example.org");
        made(rosa, 15);
        var window = signedIn(rosa);
        var page = window.get(PAGE).body();
        assertThat(page).contains("Device 15");
        var removing = REMOVING.matcher(page);
        assertThat(removing.find()).isTrue();

        assertThat(window.sendFrom(PAGE, removing.group(1)).statusCode()).isEqualTo(303);
        house.nextText();
        assertThat(window.get(PAGE).body()).doesNotContain("Device 15");

        var sami = house.part(Accounts.class).open(new EmailAddress("sami@example.org"), "Sami", Language.IT);
        made(sami, 16);
        var other = signedIn(sami);
        var last = REMOVING.matcher(other.get(PAGE).body());
        assertThat(last.find()).isTrue();
        assertThat(other.sendFrom(PAGE, last.group(1)).statusCode()).isEqualTo(409);
        assertThat(window.sendFrom(PAGE, last.group(1)).statusCode())
                .as("another's: nothing is told")
                .isEqualTo(404);
    }

    @Test
    void whatIsNotAsItShouldBeIsToldAndTheNameIsKept() {
        var window = signedIn(account("tina@example.org"));

        assertThat(window.sendFrom(PAGE, PAGE, "name", "", "credential", "").statusCode())
                .isEqualTo(400);
        var noScript = window.sendFrom(PAGE, PAGE, "name", "Il mio telefono", "credential", "");

        assertThat(noScript.statusCode()).isEqualTo(400);
        assertThat(noScript.body()).contains("Il mio telefono").contains("JavaScript");
    }

    @Test
    void atANumberThePageSaysWhereThereArePasskeys() {
        var window = house.visitor();
        window.steal("session", session(account("uma@example.org")));

        var page = window.get(PAGE).body();

        assertThat(page).contains("http://localhost:").doesNotContain("data-passkey");
        assertThat(house.visitor().get("/account/sign-in").body()).doesNotContain("data-passkey");
        assertThat(house.visitorByName().get("/account/sign-in").body()).contains("data-passkey");
    }

    @Test
    void theTrialsThatFailedAreToldToTheirPersonAlone() {
        var vera = account("vera@example.org");
        var device = made(vera, 17);
        refused(vera, device.misledTo("localhost", "https://evil.example"));
        house.visitorByName().send("/account/sign-in", "address", "vera@example.org", "password", "not it at all");

        assertThat(enters(vera, device).get("/account").body()).contains("2 tentativi");
        assertThat(enters(vera, device).get("/account").body()).doesNotContain("tentativi");
        assertThat(signedIn(account("wanda@example.org")).get("/account").body())
                .doesNotContain("tentativ");
    }
}
