package eu.savoirfaire.platform.account.door;

import static org.assertj.core.api.Assertions.assertThat;

import eu.savoirfaire.infra.audit.AuditEntry;
import eu.savoirfaire.infra.audit.AuditLog;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** All the answers of devices that let nobody in. */
class PasskeyRefusalTest extends PasskeyScene {
    @Test
    void anAnswerIsTakenOnce() {
        var bruno = account("bruno@example.org");
        var device = made(bruno, 2);
        var first = house.visitorByName();
        var answer = device.signed(challenge(first, "/account/passkey"), handle(bruno));
        var cookie = first.cookie("passkey").orElseThrow();
        assertThat(enter(first, answer).statusCode()).isEqualTo(303);

        var second = house.visitorByName();
        second.steal("passkey", cookie);
        assertThat(enter(second, answer).statusCode())
                .as("the challenge is used up")
                .isEqualTo(410);
        var third = house.visitorByName();
        challenge(third, "/account/passkey");
        assertThat(enter(third, answer).statusCode()).as("another challenge").isEqualTo(400);
    }

    @Test
    void aWrongAnswerUsesTheChallengeUpToo() {
        var carla = account("carla@example.org");
        var device = made(carla, 3);
        var visitor = house.visitorByName();
        var right = device.signed(challenge(visitor, "/account/passkey"), handle(carla));

        assertThat(enter(visitor, device.signed("AAAA", handle(carla))).statusCode())
                .isEqualTo(400);
        assertThat(enter(visitor, right).statusCode()).isEqualTo(410);
    }

    @Test
    void anAnswerIsGoodInTheBrowserThatAskedAlone() {
        var dora = account("dora@example.org");
        var device = made(dora, 4);
        var asked = house.visitorByName();
        var answer = device.signed(challenge(asked, "/account/passkey"), handle(dora));

        var other = house.visitorByName();

        assertThat(enter(other, answer).statusCode()).isEqualTo(410);
    }

    @Test
    void anAnswerIsGoodForTenMinutes() {
        var elia = account("elia@example.org");
        var device = made(elia, 5);
        var visitor = house.visitorByName();
        var answer = device.signed(challenge(visitor, "/account/passkey"), handle(elia));

        house.part(MovingClock.class).forward(Duration.ofMinutes(10));

        assertThat(enter(visitor, answer).statusCode()).isEqualTo(410);
    }

    @Test
    void aKeyUsedOnAnotherSiteIsRefused() {
        var fatou = account("fatou@example.org");
        var device = made(fatou, 6);

        refused(fatou, device.misledTo("localhost", "https://evil.example"));
        refused(fatou, device.misledTo("evil.example", origin));
        refused(fatou, device.misledTo("localhost", "http://localhost:1"));
    }

    @Test
    void whoWasNotVerifiedIsRefused() {
        var gina = account("gina@example.org");
        var device = made(gina, 7);

        refused(gina, device.claiming(SoftDevice.PRESENT));
        refused(gina, device.claiming(SoftDevice.VERIFIED));
    }

    @Test
    void theKeyOfOneLetsNobodyInAsAnother() {
        var hugo = account("hugo@example.org");
        var ines = account("ines@example.org");
        var device = made(hugo, 8);
        made(ines, 9);
        var visitor = house.visitorByName();

        var answer = device.signed(challenge(visitor, "/account/passkey"), handle(ines));

        assertThat(enter(visitor, answer).statusCode()).isEqualTo(400);
    }

    @Test
    void aKeyIsTheirsWhoMadeItAndNobodyElseCanAddIt() {
        var karim = account("karim@example.org");
        var lena = account("lena@example.org");
        var device = made(karim, 10);
        var window = signedIn(lena);

        var added = window.sendFrom(PAGE, PAGE, "name", "Mine now", "credential", device.made(challenge(window, PAGE)));

        assertThat(added.statusCode()).isEqualTo(409);
    }

    @Test
    void aCopiedDeviceIsRefusedAndItsPersonTold() {
        var mara = account("mara@example.org");
        var device = made(mara, 11);
        var copy = device.copied();
        enters(mara, device);
        enters(mara, device);

        var visitor = house.visitorByName();
        var answer = copy.signed(challenge(visitor, "/account/passkey"), handle(mara));
        assertThat(enter(visitor, answer).statusCode()).isEqualTo(403);

        assertThat(house.part(AuditLog.class).about(mara.id().account(), AuditLog.NEWEST, 1))
                .extracting(AuditEntry::action)
                .containsExactly("passkey.suspect");
        assertThat(house.nextText()).isNotEmpty();
    }

    @Test
    void anotherPersonsPasskeyProvesNothing() {
        var omar = account("omar@example.org");
        var paola = account("paola@example.org");
        made(omar, 13);
        var device = made(paola, 14);
        var window = signedIn(omar);

        var answer = device.signed(challenge(window, "/account/prove/passkey"), handle(paola));

        assertThat(window.sendFrom("/account/prove", "/account/prove/passkey", "credential", answer)
                        .statusCode())
                .isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "x",
                "null",
                "[]",
                "{}",
                "{\"id\":\"AA\",\"rawId\":\"AA\",\"type\":\"public-key\",\"response\":{}}",
                "{\"id\":\"AA\",\"rawId\":\"AA\",\"type\":\"public-key\",\"response\":{\"clientDataJSON\":\"AA\",\"authenticatorData\":\"AA\",\"signature\":\"AA\"}}",
                "{\"id\":1,\"rawId\":{},\"response\":7}"
            })
    void nonsenseIsRefusedLikeAnyWrongAnswer(String answer) {
        var visitor = house.visitorByName();
        challenge(visitor, "/account/passkey");

        assertThat(enter(visitor, answer).statusCode()).isEqualTo(400);
    }
}
