package eu.savoirfaire.platform.mandate.door;

import static org.assertj.core.api.Assertions.assertThat;

import eu.savoirfaire.infra.access.OrganisationNames;
import eu.savoirfaire.infra.access.Role;
import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.platform.account.Account;
import eu.savoirfaire.platform.account.Accounts;
import eu.savoirfaire.platform.account.EmailAddress;
import eu.savoirfaire.platform.account.HeldRole;
import eu.savoirfaire.platform.account.RequestActor;
import eu.savoirfaire.platform.account.door.House;
import eu.savoirfaire.platform.account.door.Visitor;
import eu.savoirfaire.platform.account.session.Sessions;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Mandates from page to page: a person, a case worker, and what neither of them may do. */
class MandatePagesTest {
    private static final Pattern CODE = Pattern.compile("<bdi dir=\"ltr\">([0-9A-Z]{3} [0-9A-Z]{3} [0-9A-Z]{3})</bdi>");
    private static final Pattern LINK =
            Pattern.compile("(/(?:account/)?mandates/[0-9a-f-]{36}/(?:revoke|work|sheet|hand-over))\"");

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
    void aCodeBecomesAMandateAndTheMandateAnAct() {
        var amina = account("amina@example.org", "Amina");
        var phone = signedIn(amina, false);
        var desk = signedIn(worker("giulia@example.org", "Giulia"), true);

        assertThat(phone.get("/account/mandates/new").body()).contains("Che cosa non può mai fare");
        var code =
                code(phone.send("/account/mandates/new", "explained-in", "ar").body());
        var shown = desk.send("/mandates", "x", "y");
        assertThat(shown.statusCode()).as("the list takes nothing").isEqualTo(405);
        var found = desk.sendFrom("/mandates", "/mandates/code", "code", code.toLowerCase());
        assertThat(Visitor.location(found)).startsWith("/mandates/take?code=");
        var take = Visitor.location(found);
        assertThat(desk.get(take).body()).contains("Amina").contains("arabo");
        assertThat(desk.get(take).statusCode()).as("looking takes nothing").isEqualTo(200);
        assertThat(Visitor.location(desk.sendFrom(take, "/mandates/take", "code", code)))
                .startsWith("/mandates?taken=");
        assertThat(phone.get("/account/mandates").body()).contains("Giulia").contains("Sportello Aurora");

        var work = link(desk.get("/mandates").body(), "work");
        assertThat(Visitor.location(desk.sendFrom("/mandates", work))).isEqualTo("/mandates/working");
        assertThat(desk.get("/practices").body()).contains("Lavori per Amina");
        assertThat(desk.get("/account").statusCode())
                .as("their own account is closed")
                .isEqualTo(403);
        assertThat(desk.get("/account/password").statusCode()).isEqualTo(403);
        assertThat(desk.get("/account/mandates/new").statusCode()).isEqualTo(403);
        assertThat(desk.get("/mandates").statusCode()).isEqualTo(403);
        assertThat(Visitor.location(desk.send("/account/profile", "name", "Amina B.", "mail-language", "ar")))
                .isEqualTo("/mandates/working");

        var page = phone.get("/account/mandates").body();
        assertThat(page).contains("Ha cambiato il tuo nome").contains("fatto da Giulia per Amina B.");
        assertThat(phone.get("/account").body()).contains("Amina B.");
        assertThat(Visitor.location(desk.sendFrom("/practices", "/mandates/stop")))
                .isEqualTo("/mandates");
        assertThat(desk.get("/account").body()).contains("Giulia").doesNotContain("Lavori per");
    }

    @Test
    void whatIsTakenBackIsOverAtOnceAndNothingIsSavedInAnybodysName() {
        var bina = account("bina@example.org", "Bina");
        var phone = signedIn(bina, false);
        var desk = signedIn(worker("omar@example.org", "Omar"), true);
        give(phone, desk);
        desk.sendFrom("/mandates", link(desk.get("/mandates").body(), "work"));
        var token = desk.token("/account/profile");

        var revoke = link(phone.get("/account/mandates").body(), "revoke");
        assertThat(phone.get(revoke).body()).contains("Vale subito");
        assertThat(phone.get("/account/mandates").body())
                .as("the check page does nothing")
                .contains(revoke);
        var revoked = Visitor.location(phone.sendFrom(revoke, revoke));
        assertThat(phone.get(revoked).body()).contains("Omar non può più agire per te");

        var late = desk.sendWithToken(token, "/account/profile", "name", "Wrong", "mail-language", "it");
        assertThat(late.statusCode()).isIn(401, 403, 409);
        assertThat(desk.get("/practices").body()).contains("Non agisci più per la persona");
        assertThat(house.part(Accounts.class).find(bina.id()).orElseThrow().name())
                .isEqualTo("Bina");
        desk.sendFrom("/practices", "/mandates/stop");
        assertThat(desk.get("/account").body()).contains("Omar").doesNotContain("Wrong");
    }

    @Test
    void aFormFromBeforeIsWorthNothingAfterwards() {
        var carla = signedIn(account("carla@example.org", "Carla"), false);
        var desk = signedIn(worker("dario@example.org", "Dario"), true);
        give(carla, desk);
        var own = desk.token("/account/profile");

        desk.sendFrom("/mandates", link(desk.get("/mandates").body(), "work"));

        assertThat(desk.sendWithToken(own, "/account/profile", "name", "Dario D.", "mail-language", "it")
                        .statusCode())
                .as("a form of one's own is not sent for somebody else")
                .isEqualTo(403);
    }

    @Test
    void everyWorthlessCodeGetsTheSameAnswer() {
        var phone = signedIn(account("elia@example.org", "Elia"), false);
        var desk = signedIn(worker("fabio@example.org", "Fabio"), true);
        var used = give(phone, desk);

        var answers = java.util.stream.Stream.of(used, "34679CDFG", "short", "000000000")
                .map(code -> desk.sendFrom("/mandates", "/mandates/code", "code", code))
                .toList();

        assertThat(answers).allMatch(answer -> answer.statusCode() == 400);
        assertThat(answers.stream()
                        .map(answer ->
                                answer.body().replaceAll("(?s).*<div class=\"error-summary\"(.*?)</div>.*", "$1"))
                        .distinct())
                .hasSize(1);
        assertThat(desk.get("/mandates/take?code=" + used.replace(" ", "")).statusCode())
                .isEqualTo(400);
    }

    @Test
    void whoIsNoCaseWorkerSeesNothingOfIt() {
        var phone = signedIn(account("gemma@example.org", "Gemma"), false);
        var weak = signedIn(worker("hugo@example.org", "Hugo"), false);

        assertThat(phone.get("/mandates").statusCode()).isEqualTo(403);
        assertThat(weak.get("/mandates").statusCode()).isEqualTo(403);
        assertThat(house.visitor().get("/account/mandates").statusCode()).isEqualTo(303);
        assertThat(phone.get("/mandates/counts").statusCode()).isEqualTo(403);
    }

    @Test
    void codesCannotBeTriedForEver() {
        var desk = signedIn(worker("ivo@example.org", "Ivo"), true);
        var token = desk.token("/mandates");

        var last = 400;
        for (var i = 0; i < 40 && last == 400; i++) {
            last = desk.sendWithToken(token, "/mandates/code", "code", "34679CDF" + "CDFGHJKMPR".charAt(i % 10))
                    .statusCode();
        }

        assertThat(last).isEqualTo(429);
    }

    @Test
    void withoutAPhoneASheetIsSignedAndTheAccountHandedOverLater() {
        var desk = signedIn(worker("lia@example.org", "Lia"), true);
        assertThat(desk.send("/mandates/paper", "name", "").statusCode()).isEqualTo(400);
        var drawn = desk.send(
                "/mandates/paper", "name", "Selam", "mail-language", "ar", "explained-in", "ti", "interpreter", "yes");
        var sheet = Visitor.location(drawn);
        assertThat(desk.get(sheet).body())
                .contains("lang=\"ar\" dir=\"rtl\"")
                .contains("con un interprete: tigrino")
                .contains("Selam");
        assertThat(desk.send(sheet, "signed-on", "2020-01-01").statusCode()).isEqualTo(400);
        var today = java.time.LocalDate.now(java.time.ZoneId.of("Europe/Rome"));
        assertThat(Visitor.location(desk.send(sheet, "signed-on", today.toString())))
                .startsWith("/mandates?taken=");

        var handOver = link(desk.get("/mandates").body(), "hand-over");
        var code = code(desk.send(handOver).body());
        var phone = house.visitor();
        assertThat(phone.send("/account/claim", "code", "34679CDFG", "address", "selam@example.org")
                        .statusCode())
                .isEqualTo(400);
        assertThat(Visitor.location(phone.send("/account/claim", "code", code, "address", "selam@example.org")))
                .isEqualTo("/account/code");
        assertThat(Visitor.location(phone.send("/account/code", "code", house.nextCode())))
                .isEqualTo("/account/new");
        assertThat(Visitor.location(phone.send("/account/new", "name", "Selam", "password", "tre gatti sul tetto")))
                .isEqualTo("/account");
        assertThat(phone.get("/account/mandates").body()).contains("Lia");
        assertThat(desk.get(handOver).statusCode()).as("it is theirs now").isEqualTo(404);
        assertThat(house.visitor()
                        .send("/account/claim", "code", code, "address", "other@example.org")
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void aCoordinatorSeesNumbersAlone() {
        var phone = signedIn(account("mina@example.org", "Mina"), false);
        var desk = signedIn(worker("nora@example.org", "Nora"), true);
        give(phone, desk);
        var coordinator = account("olga@example.org", "Olga");
        give(coordinator, Role.COORDINATOR);

        var page = signedIn(house.part(Accounts.class).find(coordinator.id()).orElseThrow(), true)
                .get("/mandates/counts")
                .body();

        assertThat(page).contains("Sportello Aurora").doesNotContain("Mina").doesNotContain("Nora");
    }

    @Test
    void signingOutEndsTheActingToo() {
        var phone = signedIn(account("pia@example.org", "Pia"), false);
        var desk = signedIn(worker("rita@example.org", "Rita"), true);
        give(phone, desk);
        desk.sendFrom("/mandates", link(desk.get("/mandates").body(), "work"));

        assertThat(desk.sendFrom("/practices", "/account/sign-out").statusCode())
                .isEqualTo(303);

        assertThat(desk.get("/account").statusCode()).isEqualTo(303);
    }

    private static String give(Visitor phone, Visitor desk) {
        var code =
                code(phone.send("/account/mandates/new", "explained-in", "it").body());
        assertThat(desk.sendFrom("/mandates", "/mandates/take", "code", code).statusCode())
                .isEqualTo(303);
        return code;
    }

    private static String code(String page) {
        var found = CODE.matcher(page);
        assertThat(found.find()).as(page).isTrue();
        return found.group(1);
    }

    private static String link(String page, String step) {
        return LINK.matcher(page)
                .results()
                .map(found -> found.group(1))
                .filter(link -> link.endsWith("/" + step))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no way to " + step + " in: " + page));
    }

    private static Account account(String address, String name) {
        return house.part(Accounts.class).open(new EmailAddress(address), name, Language.IT);
    }

    private static Account worker(String address, String name) {
        return give(account(address, name), Role.CASE_WORKER);
    }

    private static Account give(Account account, Role role) {
        var office = house.part(OrganisationNames.class).named("Sportello Aurora");
        return RequestActor.actingAs(
                Counter.ADMINISTRATOR,
                () -> house.part(Accounts.class).give(account.id(), new HeldRole(role, Optional.of(office))));
    }

    private static Visitor signedIn(Account account, boolean strong) {
        var visitor = house.visitor();
        visitor.steal(
                "session",
                house.part(Sessions.class).begin(account, "Firefox", strong).text());
        return visitor;
    }
}
