package eu.savoirfaire.platform.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import eu.savoirfaire.infra.access.Actor;
import eu.savoirfaire.infra.access.CurrentActor;
import eu.savoirfaire.infra.access.PersonId;
import eu.savoirfaire.infra.access.Role;
import eu.savoirfaire.infra.audit.AuditEntry;
import eu.savoirfaire.infra.audit.AuditLog;
import eu.savoirfaire.infra.audit.AuditTrail;
import eu.savoirfaire.infra.privacy.Viewing;
import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.platform.account.Account;
import eu.savoirfaire.platform.account.Accounts;
import eu.savoirfaire.platform.account.EmailAddress;
import eu.savoirfaire.platform.account.HeldRole;
import eu.savoirfaire.platform.account.RequestActor;
import eu.savoirfaire.platform.account.door.House;
import eu.savoirfaire.platform.account.door.MovingClock;
import eu.savoirfaire.platform.account.door.Visitor;
import eu.savoirfaire.platform.account.session.Sessions;
import io.micronaut.context.annotation.Replaces;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a person does with their own data, and an administrator with that of others, page by page. */
class PrivacyPagesTest {
    private static final Actor ADMINISTRATOR =
            new Actor("operator", Optional.empty(), Set.of(Role.PLATFORM_ADMIN), Set.of(), Optional.empty());

    @TempDir
    private static Path folder;

    private static House house;

    @BeforeAll
    static void open() {
        house = new House(Map.of("savoir.data", folder.toString(), "test.clock", "moving"));
    }

    @AfterAll
    static void close() {
        house.close();
    }

    @Test
    void onesDataIsOnlyForWhomShowedLatelyWhoTheyAre() {
        var window = signedIn(account("amina"));
        assertThat(window.get("/account/data").body()).contains("amina@example.org");
        assertThat(download(window).headers().firstValue("Content-Disposition"))
                .hasValueSatisfying(value -> assertThat(value).startsWith("attachment"));

        house.part(MovingClock.class).forward(Duration.ofMinutes(11));

        assertThat(Visitor.location(window.get("/account/data"))).startsWith("/account/prove");
        assertThat(Visitor.location(download(window))).startsWith("/account/prove");
        assertThat(Visitor.location(window.get("/account/erase/confirm"))).startsWith("/account/prove");
        assertThat(house.visitor().get("/account/data").statusCode()).isEqualTo(303);
    }

    @Test
    void takingOnesDataAlongIsInTheAudit() {
        var bruno = account("bruno");
        var window = signedIn(bruno);

        window.get("/account/data");
        download(window);

        assertThat(house.part(AuditLog.class).about(bruno.id().account(), "person.export", AuditLog.NEWEST, 10))
                .extracting(entry -> entry.details().get("form"))
                .containsExactly("json", "page");
    }

    @Test
    void erasureTakesTwoStepsAndIsToldByMail() throws Exception {
        var window = signedIn(account("carla"));

        assertThat(window.send("/account/erase/confirm").statusCode()).isEqualTo(400);
        assertThat(window.get("/account/erase").body()).doesNotContain("/account/erase/undo");
        assertThat(Visitor.location(window.send("/account/erase/confirm", "understood", "yes")))
                .isEqualTo("/account/erase");
        assertThat(mailTo("carla@example.org")).contains("cancelliamo");
        assertThat(window.get("/account").body()).as("on every page").contains("Ci ho ripensato");

        assertThat(Visitor.location(window.sendFrom("/account/erase", "/account/erase/undo")))
                .isEqualTo("/account/erase");
        assertThat(window.get("/account/erase").body()).doesNotContain("/account/erase/undo");
        assertThat(mailTo("carla@example.org")).contains("annullata");
        assertThat(window.get("/account").body()).doesNotContain("Ci ho ripensato");
    }

    @Test
    void anAdministratorBeginsAnErasureOnRequestAndIsSeenToLook() throws Exception {
        var dora = account("dora");
        var office = signedIn(administrator("office"));

        assertThat(office.send("/erasures", "address", "nobody@example.org").statusCode())
                .isEqualTo(400);
        assertThat(Visitor.location(office.send("/erasures", "address", "dora@example.org")))
                .isEqualTo("/erasures");
        assertThat(mailTo("dora@example.org")).contains("per iscritto");
        assertThat(office.get("/erasures").body()).contains("dora");

        assertThat(house.part(AuditLog.class).about(dora.id().account(), AuditLog.NEWEST, 10))
                .extracting(AuditEntry::action)
                .contains("person.ask-erasure", Viewing.ACTION);
        assertThat(signedIn(dora).get("/account/data/views").body()).contains("Amministratore della piattaforma");
        assertThat(signedIn(dora).get("/erasures").statusCode()).isEqualTo(403);
    }

    @Test
    void aPageThatWritesDownNobodyIsNotShown() {
        try (var careless = new House(Map.of("savoir.data", folder.toString(), "test.careless", true))) {
            var office = signedIn(careless, administrator(careless, "office"));

            assertThat(office.get("/erasures").statusCode()).isEqualTo(500);
            assertThat(office.get("/account").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void theNoticeTellsOfEverySectionAndIsOnEveryPage() throws IOException {
        var page = house.visitor().get("/privacy").body();

        assertThat(page)
                .contains("platform.account", "infra.audit", "infra.outgoing_mail")
                .doesNotContain("platform.privacy.");
        assertThat(house.visitor().get("/about").body()).contains("href=\"/privacy\"");
    }

    /** As a browser does that follows a link. */
    private static HttpResponse<String> download(Visitor window) {
        return window.getWith("/account/data/download", "Accept", "text/html,*/*;q=0.8");
    }

    private static String mailTo(String address) throws Exception {
        var mail = house.nextMail();
        assertThat(mail.getAllRecipients()[0]).hasToString(address);
        return mail.getContent().toString();
    }

    private static Account account(String name) {
        return account(house, name);
    }

    private static Account account(House where, String name) {
        return where.part(Accounts.class).open(new EmailAddress(name + "@example.org"), name, Language.IT);
    }

    private static Account administrator(String name) {
        return administrator(house, name);
    }

    private static Account administrator(House where, String name) {
        var account = account(where, name);
        return RequestActor.actingAs(
                ADMINISTRATOR, () -> where.part(Accounts.class).give(account.id(), HeldRole.of(Role.PLATFORM_ADMIN)));
    }

    private static Visitor signedIn(Account account) {
        return signedIn(house, account);
    }

    private static Visitor signedIn(House where, Account account) {
        var visitor = where.visitor();
        visitor.steal(
                "session",
                where.part(Sessions.class).begin(account, "Firefox", true).text());
        return visitor;
    }

    /** Writes nothing down. */
    @Singleton
    @Replaces(Viewing.class)
    @Requires(property = "test.careless")
    static class Careless extends Viewing {
        Careless(AuditTrail audit, CurrentActor actor) {
            super(audit, actor);
        }

        @Override
        public void ofAll(Collection<PersonId> people, String what) {
            // forgets it
        }
    }
}
