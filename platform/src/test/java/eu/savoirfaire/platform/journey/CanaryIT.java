package eu.savoirfaire.platform.journey;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import eu.savoirfaire.catalogue.Catalogue;
import eu.savoirfaire.infra.backup.Backup;
import eu.savoirfaire.infra.storage.H2Files;
import eu.savoirfaire.infra.storage.Remnants;
import eu.savoirfaire.platform.account.Accounts;
import eu.savoirfaire.platform.account.EmailAddress;
import eu.savoirfaire.platform.account.door.MovingClock;
import eu.savoirfaire.platform.account.door.Visitor;
import eu.savoirfaire.platform.cli.Savoir;
import eu.savoirfaire.platform.operation.Installation;
import eu.savoirfaire.platform.privacy.erasure.ErasedList;
import eu.savoirfaire.platform.privacy.erasure.Erasing;
import eu.savoirfaire.platform.privacy.retention.Retention;
import eu.savoirfaire.platform.terminal.Terminal;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A person writes more than fifty words that nobody else writes, wherever anything is taken, and is erased: none of them is left
 * anywhere, nor comes back with a backup.
 */
class CanaryIT {
    private static final Pattern CODE = Pattern.compile("\\b(\\d{6})\\b");

    private final Random random = new Random(20_261_122);
    private final Map<String, String> markers = new LinkedHashMap<>();
    private final GreenMail mail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private int mails;

    @TempDir
    Path folder;

    @Test
    void nothingIsLeftOfAPersonWhoWasErased() throws Exception {
        var data = folder.resolve("data");
        mail.start();
        Map<String, Object> settings = Map.of(
                "savoir.demo",
                true,
                "test.clock",
                "moving",
                "savoir.mail.host",
                "127.0.0.1",
                "savoir.mail.port",
                mail.getSmtp().getPort());
        try (var served = Served.in(data, settings)) {
            var person = new Visitor(served.address());
            comes(person);
            livesHere(person, served);
            wanders(person);
            speaksStrangely(person);
            mail.stop();
            asksInVain(person, served);
            served.part(Backup.class).to(folder.resolve("before.zip"));
            assertThat(markers).hasSizeGreaterThanOrEqualTo(50);
            assertThat(tracesInTables(data).found())
                    .as("this test can find something")
                    .containsKeys(
                            markers.get("name"),
                            markers.get("second address"),
                            markers.get("unfinished address"),
                            markers.get("waiting question"),
                            markers.get("waiting asker"));

            goes(person, served);

            var after = folder.resolve("after");
            Files.createDirectories(after);
            served.part(Backup.class).to(after.resolve("after.zip"));
            for (var page : List.of("/", "/practices", "/api/v1/practices?q=lavoro", "/organisations", "/prometheus")) {
                Files.writeString(
                        after.resolve(page.replaceAll("\\W", "_")),
                        served.get(page).body());
            }
            assertThat(new Traces(markers.values()).inFiles(after).found())
                    .as("in what was given away afterwards, the backup included")
                    .isEmpty();
            assertThat(tracesInTables(data).found()).isEmpty();
            assertThat(new Traces(markers.values())
                            .inText(
                                    "before",
                                    new String(
                                            Files.readAllBytes(data.resolve(H2Files.FILE)),
                                            StandardCharsets.ISO_8859_1))
                            .found())
                    .as("what H2 leaves in its file until the next start")
                    .isNotEmpty();
        }

        Installation.forCommand(data).close();

        assertThat(new Traces(markers.values()).inIndexes(data).inFiles(data).found())
                .as("in the data folder")
                .isEmpty();
        assertThat(new Traces(markers.values()).inDatabase(open(data)).found()).isEmpty();
        comesBackWithNoBackup(data);
    }

    private void comes(Visitor person) throws MessagingException, IOException {
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

    private void livesHere(Visitor person, Served served) throws MessagingException, IOException {
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

    private void wanders(Visitor person) {
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

    private void speaksStrangely(Visitor person) {
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

    /** What waits for a mail server that is gone. */
    private void asksInVain(Visitor person, Served served) {
        var ask = "/practices/"
                + served.part(Catalogue.class).published().getFirst().slug() + "/ask";
        var sent = person.send(
                ask,
                "name",
                mark("waiting asker"),
                "reply-to",
                markers.get("second address") + "@example.org",
                "text",
                mark("waiting question") + " and some more words so that it is a question");
        assertThat(sent.statusCode()).as(sent.body()).isEqualTo(303);
    }

    private void goes(Visitor person, Served served) {
        assertThat(Visitor.location(person.send("/account/erase/confirm", "understood", "yes")))
                .isEqualTo("/account/erase");
        served.part(MovingClock.class).forward(Duration.ofDays(7).plusSeconds(1));
        assertThat(served.part(Erasing.class).round()).isOne();
        served.part(Retention.class).round();
        assertThat(person.get("/account").statusCode()).isEqualTo(303);
    }

    private void comesBackWithNoBackup(Path before) throws IOException, SQLException {
        var data = folder.resolve("restored");
        var quiet = new PrintStream(OutputStream.nullOutputStream());
        var exit = Savoir.run(
                new Terminal(quiet, quiet, false),
                "restore",
                folder.resolve("before.zip").toString(),
                "--data",
                data.toString(),
                "--erased",
                before.resolve(ErasedList.FILE).toString());
        assertThat(exit).isZero();
        assertThat(new Traces(markers.values()).inFiles(data).found())
                .as("a backup has the person")
                .isNotEmpty();

        try (var again = Installation.forCommand(data)) {
            var address = new EmailAddress(markers.get("second address") + "@example.org");
            assertThat(again.part(Accounts.class).at(address)).isEmpty();
            assertThat(Remnants.marked(data)).isTrue();
        }
        Installation.forCommand(data).close();

        // what is nobody's goes with time, as it did in the first folder
        var left = new ArrayList<>(
                new Traces(markers.values()).inFiles(data).found().keySet());
        left.remove(markers.get("recovered address"));
        assertThat(left).isEmpty();
    }

    private Traces tracesInTables(Path data) throws SQLException {
        return new Traces(markers.values()).inDatabase(open(data));
    }

    private static Connection open(Path data) throws SQLException {
        return DriverManager.getConnection(H2Files.url(data), "sa", "");
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
