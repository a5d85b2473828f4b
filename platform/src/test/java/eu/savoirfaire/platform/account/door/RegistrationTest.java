package eu.savoirfaire.platform.account.door;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.MessagingException;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Somebody opens an account, leaves, comes back, and forgets the password. */
class RegistrationTest {
    private static final String PASSWORD = "tre gatti sul tetto";

    private static House house;

    @BeforeAll
    static void open() {
        house = new House(Map.of());
    }

    @AfterAll
    static void close() {
        house.close();
    }

    @Test
    void anAccountIsOpenedWithACodeAndAPassword() throws MessagingException {
        var amina = house.visitor();

        var asked = amina.send("/account/register", "address", "Amina@Example.org");
        assertThat(Visitor.location(asked)).isEqualTo("/account/code");
        assertThat(amina.get("/account/code").body()).contains("amina@example.org");
        var mail = house.nextMail();
        assertThat(mail.getSubject()).isEqualTo("Il tuo codice");
        assertThat(mail.getAllRecipients()[0]).hasToString("amina@example.org");
        assertThat(mail.getMessageID()).startsWith("<account-");

        var wrong = amina.send("/account/code", "code", "abcdef");
        assertThat(wrong.statusCode()).isEqualTo(400);
        assertThat(wrong.body()).contains("error-summary");
    }

    @Test
    void aWholeLifeOfAnAccount() {
        var bruno = registered("bruno@example.org");
        assertThat(bruno.get("/account").body()).contains("Bruno").contains("bruno@example.org");
        assertThat(bruno.get("/").body()).contains("href=\"/account\"");
        assertThat(bruno.get("/").headers().firstValue("Cache-Control")).contains("no-store");

        assertThat(Visitor.location(bruno.sendFrom("/account", "/account/sign-out")))
                .isEqualTo("/");
        assertThat(Visitor.location(bruno.get("/account"))).isEqualTo("/account/sign-in?next=%2Faccount");

        signIn(bruno, "bruno@example.org", PASSWORD);
        assertThat(bruno.get("/account").statusCode()).isEqualTo(200);

        var elsewhere = house.visitor();
        elsewhere.send("/account/recover", "address", "bruno@example.org");
        assertThat(Visitor.location(elsewhere.send("/account/code", "code", house.nextCode())))
                .isEqualTo("/account/new-password");
        assertThat(elsewhere.send("/account/new-password", "password", "corta").statusCode())
                .isEqualTo(400);
        var changed = elsewhere.send("/account/new-password", "password", "quattro cani nel cortile");
        assertThat(Visitor.location(changed)).isEqualTo("/account/sign-in");
        assertThat(house.nextNotice()).contains("password");

        assertThat(Visitor.location(bruno.get("/account"))).startsWith("/account/sign-in");
        signIn(elsewhere, "bruno@example.org", "quattro cani nel cortile");
        assertThat(elsewhere.get("/account").statusCode()).isEqualTo(200);
    }

    @Test
    void nobodyIsToldWhoHasAnAccount() {
        registered("carla@example.org");
        var stranger = house.visitor();

        var known = stranger.send("/account/sign-in", "address", "carla@example.org", "password", "sbagliata davvero");
        var unknown = stranger.send("/account/sign-in", "address", "dora@example.org", "password", "sbagliata davvero");

        assertThat(known.statusCode()).isEqualTo(400).isEqualTo(unknown.statusCode());
        assertThat(bare(known.body(), "carla")).isEqualTo(bare(unknown.body(), "dora"));

        var registering = stranger.send("/account/register", "address", "carla@example.org");
        var page = stranger.get("/account/code").body();
        assertThat(house.nextText()).doesNotContainPattern("\\d{6}");
        var fresh = stranger.send("/account/register", "address", "dora@example.org");
        assertThat(registering.statusCode()).isEqualTo(fresh.statusCode());
        assertThat(bare(page, "carla"))
                .isEqualTo(bare(stranger.get("/account/code").body(), "dora"));
        house.nextCode();

        stranger.send("/account/recover", "address", "elia@example.org");
        assertThat(house.nextText()).doesNotContainPattern("\\d{6}");
        assertThat(stranger.send("/account/code", "code", "000000").statusCode())
                .isEqualTo(400);
    }

    @Test
    void aCodeWorksOnceAndOnlyInTheBrowserThatAsked() {
        var fatou = house.visitor();
        fatou.send("/account/register", "address", "fatou@example.org");
        var code = house.nextCode();

        var other = house.visitor();
        other.send("/account/register", "address", "gina@example.org");
        house.nextCode();
        assertThat(other.send("/account/code", "code", code).statusCode()).isEqualTo(400);

        // whoever looks at the page uses nothing up
        fatou.get("/account/code");
        assertThat(Visitor.location(fatou.send("/account/code", "code", code))).isEqualTo("/account/new");
        var name = fatou.send("/account/new", "name", "Fatou", "password", PASSWORD);
        assertThat(name.statusCode()).isEqualTo(303);
        assertThat(fatou.get("/account/new").statusCode()).isEqualTo(410);
    }

    @Test
    void afterFiveWrongCodesTheRightOneComesTooLate() {
        var hugo = house.visitor();
        hugo.send("/account/register", "address", "hugo@example.org");
        var code = house.nextCode();
        var token = hugo.token("/account/code");
        var wrong = code.equals("000000") ? "000001" : "000000";

        for (var i = 0; i < 4; i++) {
            assertThat(hugo.sendWithToken(token, "/account/code", "code", wrong).statusCode())
                    .isEqualTo(400);
        }
        assertThat(hugo.sendWithToken(token, "/account/code", "code", wrong).statusCode())
                .isEqualTo(410);
        assertThat(hugo.sendWithToken(token, "/account/code", "code", code).statusCode())
                .isEqualTo(410);
    }

    @Test
    void whatIsWrongIsSaidAtItsFieldAndNothingTypedIsLost() {
        var visitor = house.visitor();

        var address = visitor.send("/account/sign-in", "address", "senza chiocciola", "password", "");
        assertThat(address.statusCode()).isEqualTo(400);
        assertThat(address.body())
                .contains("value=\"senza chiocciola\"")
                .contains("href=\"#address\"")
                .contains("href=\"#password\"");
        assertThat(visitor.send("/account/register", "address", "").statusCode())
                .isEqualTo(400);
        assertThat(visitor.get("/account/code").statusCode()).isEqualTo(410);
    }

    @Test
    void switchingTheLanguageKeepsWhatWasTypedAndChecksNothing() {
        var visitor = house.visitor();

        var english = visitor.send("/account/sign-in", "address", "amina@", "password", "segreta", "lang", "en");

        assertThat(english.statusCode()).isEqualTo(200);
        assertThat(english.body())
                .contains("value=\"amina@\"")
                .contains("Sign in")
                .doesNotContain("segreta")
                .doesNotContain("error-summary");
    }

    @Test
    void tooManyTrialsAtOneAddressHaveToWait() {
        var visitor = house.visitor();
        var token = visitor.token("/account/sign-in");
        var last = 0;
        for (var i = 0; i < 11; i++) {
            last = visitor.sendWithToken(
                            token, "/account/sign-in", "address", "nadia@example.org", "password", "sbagliata " + i)
                    .statusCode();
        }

        assertThat(last).isEqualTo(429);
    }

    @Test
    void aFormOfAnotherSessionIsWorthNothing() {
        var ines = house.visitor();
        var before = ines.token("/account/sign-in");
        become(ines, "ines@example.org");

        assertThat(ines.sendWithToken(before, "/account/sign-out").statusCode()).isEqualTo(403);
        assertThat(ines.get("/account").statusCode()).isEqualTo(200);
    }

    private static Visitor registered(String address) {
        var visitor = house.visitor();
        become(visitor, address);
        return visitor;
    }

    private static void become(Visitor visitor, String address) {
        visitor.send("/account/register", "address", address);
        visitor.send("/account/code", "code", house.nextCode());
        var opened = visitor.send("/account/new", "name", name(address), "password", PASSWORD);
        assertThat(Visitor.location(opened)).isEqualTo("/account");
    }

    private static void signIn(Visitor visitor, String address, String password) {
        var asked = visitor.send("/account/sign-in", "address", address, "password", password);
        assertThat(Visitor.location(asked)).isEqualTo("/account/code");
        var entered = visitor.send("/account/code", "code", house.nextCode());
        assertThat(Visitor.location(entered)).isEqualTo("/account");
    }

    private static String name(String address) {
        var local = address.substring(0, address.indexOf('@'));
        return Character.toUpperCase(local.charAt(0)) + local.substring(1);
    }

    /** A page without what differs from one answer to the next. */
    private static String bare(String page, String name) {
        return page.replaceAll("nonce=\"[^\"]*\"", "")
                .replaceAll("name=\"formToken\" value=\"[^\"]*\"", "")
                .replace(name, "");
    }
}
