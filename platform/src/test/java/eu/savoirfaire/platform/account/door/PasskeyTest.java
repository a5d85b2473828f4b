package eu.savoirfaire.platform.account.door;

import static org.assertj.core.api.Assertions.assertThat;

import eu.savoirfaire.infra.audit.AuditEntry;
import eu.savoirfaire.infra.audit.AuditLog;
import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.platform.account.Account;
import eu.savoirfaire.platform.account.Accounts;
import eu.savoirfaire.platform.account.EmailAddress;
import eu.savoirfaire.platform.account.password.Passwords;
import eu.savoirfaire.platform.account.session.Sessions;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Passkeys: made, used, and all the answers that are refused. */
class PasskeyTest {
    private static final String PASSWORD = "tre gatti sul tetto";
    private static final String PAGE = "/account/passkeys";
    private static final Pattern CHALLENGE = Pattern.compile("\"challenge\":\"([^\"]+)\"");
    private static final Pattern REMOVING = Pattern.compile("action=\"(/account/passkeys/[0-9a-f-]+/remove)\"");

    private static House house;
    private static String origin;

    @BeforeAll
    static void open() {
        house = new House(Map.of("test.clock", "moving"));
        origin = house.byName().toString();
    }

    @AfterAll
    static void close() {
        house.close();
    }

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
                .isIn(404, 409);
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

    private static void refused(Account account, SoftDevice device) {
        var visitor = house.visitorByName();
        var answer = device.signed(challenge(visitor, "/account/passkey"), handle(account));

        assertThat(enter(visitor, answer).statusCode()).isEqualTo(400);
        assertThat(visitor.cookie("session")).isEmpty();
    }

    private static Visitor enters(Account account, SoftDevice device) {
        var visitor = house.visitorByName();
        var answer = device.signed(challenge(visitor, "/account/passkey"), handle(account));
        assertThat(enter(visitor, answer).statusCode()).isEqualTo(303);
        return visitor;
    }

    private static HttpResponse<String> enter(Visitor visitor, String answer) {
        return visitor.sendFrom(
                "/account/sign-in", "/account/passkey", "credential", answer, "next", "/account/sessions");
    }

    /** A device of this person, known to the house; the mail about it is read. */
    private static SoftDevice made(Account account, int number) {
        var window = signedIn(account);
        var device = new SoftDevice("localhost", origin, number);
        var added = window.sendFrom(
                PAGE, PAGE, "name", "Device " + number, "credential", device.made(challenge(window, PAGE)));
        assertThat(added.statusCode()).isEqualTo(303);
        house.nextText();
        return device;
    }

    private static String challenge(Visitor visitor, String page) {
        var from = page.equals("/account/passkey") ? "/account/sign-in" : page.replace("/passkey", "");
        var asked = CHALLENGE.matcher(
                visitor.ask(page.equals(PAGE) ? PAGE : from, page + "/options").body());
        assertThat(asked.find()).isTrue();
        return asked.group(1);
    }

    private static String handle(Account account) {
        var id = account.id().value();
        var bytes = ByteBuffer.allocate(16).putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits());
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
    }

    private static Account account(String address) {
        var account = house.part(Accounts.class)
                .open(new EmailAddress(address), address.substring(0, address.indexOf('@')), Language.IT);
        var passwords = house.part(Passwords.class);
        passwords.set(account.id(), passwords.hashed(PASSWORD));
        return account;
    }

    private static Visitor signedIn(Account account) {
        var visitor = house.visitorByName();
        visitor.steal("session", session(account));
        return visitor;
    }

    private static String session(Account account) {
        return house.part(Sessions.class)
                .begin(account, "Firefox, Android", true)
                .text();
    }
}
