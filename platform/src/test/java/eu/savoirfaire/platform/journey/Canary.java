package eu.savoirfaire.platform.journey;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import eu.savoirfaire.catalogue.Catalogue;
import eu.savoirfaire.infra.access.OrganisationId;
import eu.savoirfaire.infra.access.Role;
import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.platform.account.Accounts;
import eu.savoirfaire.platform.account.EmailAddress;
import eu.savoirfaire.platform.account.HeldRole;
import eu.savoirfaire.platform.account.RequestActor;
import eu.savoirfaire.platform.account.door.Visitor;
import eu.savoirfaire.platform.account.session.Sessions;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.regex.Pattern;

/** A person whose every word is one that nobody else writes, and what they and others do here. */
final class Canary {
    private static final Pattern CODE = Pattern.compile("\\b(\\d{6})\\b");
    private static final Pattern SPOKEN = Pattern.compile("<p class=\"spoken-code\"><bdi dir=\"ltr\">([^<]+)</bdi>");
    private static final Pattern WORK = Pattern.compile("action=\"(/mandates/[0-9a-f-]{36}/work)\"");
    private static final Pattern ORGANISATION = Pattern.compile("href=\"/organisations/([0-9a-f-]{36})\"");

    private final Random random = new Random(20_261_122);
    private final Map<String, String> markers = new LinkedHashMap<>();
    private final GreenMail mail;
    private final Served served;
    private final Visitor person;
    private int mails;

    Canary(GreenMail mail, Served served) {
        this.mail = mail;
        this.served = served;
        this.person = new Visitor(served.address());
    }

    Visitor person() {
        return person;
    }

    /** All words of theirs. */
    Collection<String> words() {
        return markers.values();
    }

    /** The word that was written for this. */
    String word(String what) {
        return requireNonNull(markers.get(what));
    }

    /** Registers, after some failures. */
    /** Registers, after some failures. */
    void comes() throws MessagingException, IOException {
        person.send("/account/sign-in", "address", at("refused address"), "password", mark("refused password"));
        person.sendFrom("/account/recover", "/account/recover", "address", at("recovered address"));
        person.send("/account/register", "address", mark("no address"));
        person.send("/account/register", "address", at("first address"));
        person.send("/account/code", "code", mark("wrong code"));
        person.send("/account/code", "code", code());
        person.send("/account/new", "name", mark("refused name"), "password", "12345678");
        person.send("/account/new", "name", mark("first name"), "password", mark("first password"));
        assertThat(person.get("/account").body()).contains(markers.get("first name"));
    }

    /** Changes what is theirs, in good ways and bad. */
    void livesHere() throws MessagingException, IOException {
        person.send("/account/profile", "name", mark("name"), "mail-language", mark("mail language"));
        person.send("/account/profile", "name", mark("long name").repeat(20), "mail-language", "it");
        person.send("/account/password", "password", mark("second password"));
        person.send("/account/prove", "password", mark("wrong proof"), "next", "/" + mark("next page"));
        person.send("/account/address", "address", mark("no second address"));
        person.send("/account/address", "address", at("second address"));
        person.send("/account/address/code", "code", code());
        person.sendFrom("/account/second-factor", "/account/second-factor");
        person.send("/account/second-factor/confirm", "code", mark("wrong phone code"));
        person.send("/account/address", "address", at("unfinished address"));
        person.sendFrom("/account/sessions", "/account/sessions/" + mark("session") + "/end");
        person.sendFrom("/account/consents", "/account/consents/workshop-photos/give", "notice", mark("notice"));
        person.sendFrom("/account/consents", "/account/consents/workshop-photos/give", "notice", "1");
        person.sendFrom("/account/consents", "/account/consents/" + mark("purpose") + "/give", "notice", "1");
        person.send("/account/erase/confirm", "understood", mark("understood"));
        person.sendFrom("/account", "/erasures", "address", mark("erased by others"));
        person.sendFrom("/account/demo", "/account/demo", "role", mark("persona"));
        var ask = "/practices/"
                + served.part(Catalogue.class).published().getFirst().slug() + "/ask";
        person.send(ask, "name", mark("asker"), "reply-to", mark("no answer"), "text", mark("refused question"));
    }

    void wanders() {
        for (var page : List.of(
                "/practices?q=",
                "/practices?topic=",
                "/practices?page=",
                "/practices/",
                "/compare?practice=",
                "/workshops/",
                "/workshops?q=",
                "/regions?q=",
                "/problems/",
                "/static/",
                "/api/v1/practices?q=",
                "/api/v1/practices/",
                "/api/v1/suggest?q=",
                "/api/v1/vocabularies/",
                "/api/v1/workshops/",
                "/no-such-page-",
                "/about?lang=",
                "/account?",
                "/health/")) {
            person.getWith(page + mark("page " + page), "Accept", "text/html");
        }
        person.sendWithToken(mark("token"), "/account/profile", "name", mark("name without token"));
    }

    void speaksStrangely() {
        for (var header : List.of(
                "User-Agent",
                "Accept-Language",
                "Referer",
                "X-Request-Id",
                "X-Forwarded-For",
                "If-None-Match",
                "From",
                "Origin",
                "traceparent")) {
            person.getWith("/account", header, mark("header " + header), "Accept", "text/html");
            person.getWith("/practices", header, requireNonNull(markers.get("header " + header)));
        }
    }

    /** What those write who look after the site and its organisations. */
    void isLookedAfter() {
        var admin = other(Role.PLATFORM_ADMIN);
        var desk = "/desk/people/" + id();
        admin.get("/desk/people?q=" + mark("searched by name"));
        admin.get("/desk/audit?actor=" + mark("searched in the audit"));
        admin.send(desk + "/give?role=MENTOR", "organisation", mark("no organisation"), "reason", mark("no reason"));
        var given = admin.send(desk + "/give?role=MENTOR", "reason", mark("reason to give"));
        assertThat(given.statusCode()).as(given.body()).isEqualTo(303);
        var taken = admin.send(desk + "/take?role=MENTOR", "reason", mark("reason to take"));
        assertThat(taken.statusCode()).as(taken.body()).isEqualTo(303);
        admin.send(desk + "/suspend", "reason", mark("reason too long").repeat(200));

        var coordinator = other(Role.COORDINATOR);
        var invitations = "/organisations/" + house().value() + "/invitations";
        coordinator.send(invitations, "address", mark("no invited address"), "role", "CONTRIBUTOR");
        var invited = coordinator.send(invitations, "address", address(), "role", "CONTRIBUTOR", "mail-language", "it");
        assertThat(Visitor.location(invited)).endsWith("?sent=1");

        person.get("/invitations/" + mark("invitation"));
        person.send("/account/notifications/preferences", "safety", mark("rhythm"));
        person.send("/account/notifications/preferences", "safety", "daily");
        person.get("/account/notifications/" + mark("notice page"));
        person.get("/unsubscribe/" + mark("unsubscribing"));
        person.send("/account/claim", "code", mark("claim code"), "address", at("claimed address"));
    }

    /** What a case worker does for the person. */
    void isHelped() {
        person.send("/account/mandates/new", "explained-in", mark("no language"));
        var code = found(
                SPOKEN,
                person.send("/account/mandates/new", "explained-in", "ti").body());
        var worker = other(Role.CASE_WORKER);
        worker.sendFrom("/mandates", "/mandates/code", "code", mark("wrong spoken code"));
        worker.get("/mandates?q=" + mark("searched at the office"));
        var taken = worker.sendFrom("/mandates/take?code=" + code.replace(" ", ""), "/mandates/take", "code", code);
        assertThat(Visitor.location(taken)).startsWith("/mandates?taken=");
        var work = found(WORK, worker.get(Visitor.location(taken)).body());
        worker.sendFrom("/mandates", work);
        worker.send("/account/profile", "name", mark("name by another"), "mail-language", "it");
        worker.send("/account/profile", "name", word("name"), "mail-language", "it");
        assertThat(person.get("/account/mandates").body()).contains(markers.get("name"));
    }

    /** Somebody else, who holds a role in the first organisation there is. */
    private Visitor other(Role role) {
        var accounts = served.part(Accounts.class);
        var account = accounts.open(
                new EmailAddress(role.name().toLowerCase(Locale.ROOT) + "@example.org"), "Somebody Else", Language.IT);
        var held = role == Role.PLATFORM_ADMIN ? HeldRole.of(role) : new HeldRole(role, Optional.of(house()));
        RequestActor.actingAs(DeskScene.OPERATOR, () -> accounts.give(account.id(), held));
        var session =
                served.part(Sessions.class).begin(accounts.find(account.id()).orElseThrow(), "Firefox, Linux", true);
        var visitor = new Visitor(served.address());
        visitor.steal("session", session.text());
        return visitor;
    }

    private OrganisationId house() {
        return new OrganisationId(
                UUID.fromString(found(ORGANISATION, person.get("/organisations").body())));
    }

    private UUID id() {
        return served.part(Accounts.class)
                .at(new EmailAddress(address()))
                .orElseThrow()
                .id()
                .value();
    }

    String address() {
        return markers.get("second address") + "@example.org";
    }

    private static String found(Pattern pattern, String page) {
        var found = pattern.matcher(page);
        assertThat(found.find()).as("%s in %s", pattern, page).isTrue();
        return found.group(1);
    }

    /** What waits for a mail server that is gone. */
    void asksInVain() {
        var ask = "/practices/"
                + served.part(Catalogue.class).published().getFirst().slug() + "/ask";
        var sent = person.send(
                ask,
                "name",
                mark("waiting asker"),
                "reply-to",
                address(),
                "text",
                mark("waiting question") + " and some more words so that it is a question");
        assertThat(sent.statusCode()).as(sent.body()).isEqualTo(303);
    }

    private String at(String what) {
        return mark(what) + "@example.org";
    }

    /** A word of its own for each thing that is written. */
    private String mark(String what) {
        var bytes = new byte[6];
        random.nextBytes(bytes);
        var word = "canary" + HexFormat.of().formatHex(bytes);
        assertThat(markers.put(what, word)).as("%s twice", what).isNull();
        return word;
    }

    /** The code in the next mail that has one. */
    private String code() throws MessagingException, IOException {
        while (mail.waitForIncomingEmail(20_000, mails + 1)) {
            var found =
                    CODE.matcher(mail.getReceivedMessages()[mails++].getContent() instanceof String text ? text : "");
            if (found.find()) {
                return found.group(1);
            }
        }
        throw new AssertionError("no code came");
    }
}
