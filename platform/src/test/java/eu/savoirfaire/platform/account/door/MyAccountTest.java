package eu.savoirfaire.platform.account.door;

import static org.assertj.core.api.Assertions.assertThat;

import eu.savoirfaire.infra.access.Actor;
import eu.savoirfaire.infra.access.Role;
import eu.savoirfaire.infra.audit.AuditEntry;
import eu.savoirfaire.infra.audit.AuditLog;
import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.platform.account.Account;
import eu.savoirfaire.platform.account.Accounts;
import eu.savoirfaire.platform.account.EmailAddress;
import eu.savoirfaire.platform.account.HeldRole;
import eu.savoirfaire.platform.account.RequestActor;
import eu.savoirfaire.platform.account.password.Passwords;
import eu.savoirfaire.platform.account.secondfactor.PhoneOf;
import eu.savoirfaire.platform.account.session.Sessions;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What a person sees and changes of their own account, and nobody else. */
class MyAccountTest {
    private static final String PASSWORD = "tre gatti sul tetto";
    private static final Actor ADMINISTRATOR =
            new Actor("operator", Optional.empty(), Set.of(Role.PLATFORM_ADMIN), Set.of(), Optional.empty());
    private static final Pattern SECRET = Pattern.compile("<code><bdi dir=\"ltr\">([A-Z2-7 ]+)</bdi>");
    private static final Pattern RECOVERY = Pattern.compile("<code><bdi dir=\"ltr\">([A-Z2-7-]{19})</bdi>");
    private static final Pattern ENDING = Pattern.compile("action=\"(/account/sessions/[0-9a-f-]+/end)\"");

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
    void nameAndLanguageAreChanged() {
        var amina = signedIn(account("amina@example.org"), false);

        assertThat(amina.send("/account/profile", "name", "", "mail-language", "fr")
                        .statusCode())
                .isEqualTo(400);
        assertThat(amina.send("/account/profile", "name", "Amina B.", "mail-language", "fr")
                        .statusCode())
                .isEqualTo(303);

        assertThat(amina.get("/account").body()).contains("Amina B.").contains("Français");
    }

    @Test
    void passwordsAreHiddenAndManagersMayFillThemIn() {
        assertThat(house.visitor().get("/account/sign-in").body())
                .containsPattern("id=\"password\"[^>]*type=\"password\"[^>]*autocomplete=\"current-password\"");
    }

    @Test
    void sessionsAreListedAndEnded() {
        var bruno = account("bruno@example.org");
        var here = signedIn(bruno, false);
        var there = signedIn(bruno, false);
        var page = here.get("/account/sessions").body();
        assertThat(ENDING.matcher(page).results()).hasSize(2);

        assertThat(here.sendFrom("/account/sessions", "/account/sessions/end-others")
                        .statusCode())
                .isEqualTo(303);

        assertThat(here.get("/account").statusCode()).isEqualTo(200);
        assertThat(there.get("/account").statusCode()).isEqualTo(303);
    }

    @Test
    void nobodyEndsTheSessionOfAnother() {
        var carla = signedIn(account("carla@example.org"), false);
        var ending = ENDING.matcher(carla.get("/account/sessions").body());
        assertThat(ending.find()).isTrue();
        var dora = signedIn(account("dora@example.org"), false);

        assertThat(dora.sendFrom("/account/sessions", ending.group(1)).statusCode())
                .isEqualTo(404);
        assertThat(carla.get("/account").statusCode()).isEqualTo(200);
    }

    @Test
    void thePasswordIsChangedAndSessionsElsewhereEnd() {
        var elia = account("elia@example.org");
        var here = signedIn(elia, false);
        var there = signedIn(elia, false);

        assertThat(here.send("/account/password", "password", "elia").statusCode())
                .isEqualTo(400);
        assertThat(here.send("/account/password", "password", "quattro cani nel cortile")
                        .statusCode())
                .isEqualTo(303);
        house.nextNotice();

        assertThat(there.get("/account").statusCode()).isEqualTo(303);
        assertThat(house.part(Passwords.class).matches(Optional.of(elia.id()), "quattro cani nel cortile"))
                .isTrue();
        assertThat(house.part(Passwords.class).matches(Optional.of(elia.id()), PASSWORD))
                .isFalse();
    }

    @Test
    void theAddressMovesWithACodeFromTheNewOne() throws Exception {
        var fatou = signedIn(account("fatou@example.org"), false);

        fatou.send("/account/address", "address", "fatou@nuovo.example");
        assertThat(fatou.send("/account/address/code", "code", house.nextCode()).statusCode())
                .isEqualTo(303);

        assertThat(house.nextMail().getAllRecipients()[0]).hasToString("fatou@example.org");
        assertThat(fatou.get("/account").body()).contains("fatou@nuovo.example");
    }

    @Test
    void aCuratorIsOneOnlyWithTheSecondFactor() {
        var gina = account("gina@example.org");
        RequestActor.actingAs(
                ADMINISTRATOR, () -> house.part(Accounts.class).give(gina.id(), HeldRole.of(Role.CURATOR)));
        var window = signedIn(gina, false);
        assertThat(window.get("/account").body()).contains("Curatore").contains("/account/second-factor");

        assertThat(Visitor.location(window.send("/account/second-factor"))).isEqualTo("/account/second-factor/confirm");
        var secret = SECRET.matcher(window.get("/account/second-factor/confirm").body());
        assertThat(secret.find()).isTrue();
        var phone = new PhoneOf(secret.group(1));
        assertThat(window.send("/account/second-factor/confirm", "code", "abc").statusCode())
                .isEqualTo(400);
        var first = phone.codeAt(Instant.now());
        var confirmed = window.send("/account/second-factor/confirm", "code", first);

        assertThat(confirmed.statusCode()).isEqualTo(200);
        var recovery = RECOVERY.matcher(confirmed.body()).results().toList();
        assertThat(recovery).hasSize(10);
        assertThat(window.get("/account").body()).doesNotContain("class=\"warning\"");

        var later = house.visitor();
        later.send("/account/sign-in", "address", "gina@example.org", "password", PASSWORD);
        assertThat(later.send("/account/code", "code", first).statusCode())
                .as("no code is taken twice")
                .isEqualTo(400);
        assertThat(Visitor.location(
                        later.send("/account/code", "code", recovery.getFirst().group(1))))
                .isEqualTo("/account");
        assertThat(later.get("/account/second-factor").body()).contains("Restano 9");
        assertThat(later.sendFrom("/account/second-factor", "/account/second-factor/remove")
                        .statusCode())
                .isEqualTo(303);
        assertThat(later.get("/account/second-factor").body()).contains("Restano 9");
    }

    @Test
    void whatProtectsTheAccountNeedsAFreshProof() {
        try (var later = new House(Map.of("test.clock", "moving"))) {
            var hugo = open(later, "hugo@example.org");
            var window = signedIn(later, hugo, false);
            var opened = window.token("/account/password");

            later.part(MovingClock.class).forward(Duration.ofMinutes(11));

            assertThat(Visitor.location(window.get("/account/password")))
                    .isEqualTo("/account/prove?next=%2Faccount%2Fpassword");
            assertThat(window.sendWithToken(opened, "/account/password", "password", "breve")
                            .statusCode())
                    .as("a form opened before may be finished")
                    .isEqualTo(400);
            later.part(MovingClock.class).forward(Duration.ofMinutes(20));
            assertThat(Visitor.location(window.sendWithToken(opened, "/account/password", "password", "breve")))
                    .isEqualTo("/account/prove?next=%2Faccount%2Fpassword");
            assertThat(window.send("/account/prove", "password", "sbagliata davvero")
                            .statusCode())
                    .isEqualTo(400);
            var proven = window.send("/account/prove", "password", PASSWORD, "next", "/account/password");
            assertThat(Visitor.location(proven)).isEqualTo("/account/password");
            assertThat(window.get("/account/password").statusCode()).isEqualTo(200);

            later.part(MovingClock.class).forward(Duration.ofDays(3));
            assertThat(window.get("/account").statusCode()).isEqualTo(303);
        }
    }

    @Test
    void whoIsSuspendedIsOutAtOnce() {
        var ines = account("ines@example.org");
        var window = signedIn(ines, false);

        RequestActor.actingAs(ADMINISTRATOR, () -> house.part(Accounts.class).suspend(ines.id()));

        assertThat(window.get("/account").statusCode()).isEqualTo(303);
        assertThat(window.send("/account/sign-in", "address", "ines@example.org", "password", PASSWORD)
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void whatHappenedToAnAccountIsInTheAudit() {
        var karim = account("karim@example.org");
        var window = signedIn(karim, false);
        window.send("/account/profile", "name", "Karim Z.", "mail-language", "it");

        assertThat(house.part(AuditLog.class).about(karim.id().account(), AuditLog.NEWEST, 10))
                .extracting(AuditEntry::action)
                .containsExactly("account.rename", "session.begin", "account.password", "account.open");
    }

    @Test
    void personasExistOnlyInDemoMode() {
        assertThat(house.visitor().get("/account/demo").statusCode()).isEqualTo(404);
    }

    @Test
    void inDemoModeOneClickIsEnough() {
        try (var demo = new House(Map.of("savoir.demo", true))) {
            var visitor = demo.visitor();

            assertThat(Visitor.location(visitor.send("/account/demo", "role", "CURATOR")))
                    .isEqualTo("/account");
            assertThat(visitor.get("/account").body()).contains("Dalila").contains("Curatore");
            assertThat(visitor.get("/account/password").statusCode()).isEqualTo(403);
            assertThat(visitor.send("/account/demo", "role", "VISITOR").statusCode())
                    .isEqualTo(404);
        }
    }

    private static Account account(String address) {
        return open(house, address);
    }

    private static Account open(House where, String address) {
        var account = where.part(Accounts.class)
                .open(new EmailAddress(address), address.substring(0, address.indexOf('@')), Language.IT);
        var passwords = where.part(Passwords.class);
        passwords.set(account.id(), passwords.hashed(PASSWORD));
        return account;
    }

    private static Visitor signedIn(Account account, boolean strong) {
        return signedIn(house, account, strong);
    }

    private static Visitor signedIn(House where, Account account, boolean strong) {
        var visitor = where.visitor();
        visitor.steal(
                "session",
                where.part(Sessions.class)
                        .begin(account, "Firefox, Android", strong)
                        .text());
        return visitor;
    }
}
