package eu.savoirfaire.platform.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
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
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A person writes more than fifty words that nobody else writes, wherever anything is taken, and is erased: none of them is left
 * anywhere, nor comes back with a backup.
 */
class CanaryIT {
    private final GreenMail mail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

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
        Canary canary;
        try (var served = Served.in(data, settings)) {
            canary = new Canary(mail, served);
            canary.comes();
            canary.livesHere();
            canary.wanders();
            canary.speaksStrangely();
            canary.isLookedAfter();
            canary.isHelped();
            mail.stop();
            canary.asksInVain();
            served.part(Backup.class).to(folder.resolve("before.zip"));
            assertThat(canary.words()).hasSizeGreaterThanOrEqualTo(50);
            assertThat(tracesInTables(canary, data).found())
                    .as("this test can find something")
                    .containsKeys(
                            canary.word("name"),
                            canary.word("second address"),
                            canary.word("unfinished address"),
                            canary.word("reason to give"),
                            canary.word("reason to take"),
                            canary.word("waiting question"),
                            canary.word("waiting asker"));

            goes(canary, served);

            var after = folder.resolve("after");
            Files.createDirectories(after);
            served.part(Backup.class).to(after.resolve("after.zip"));
            for (var page : List.of("/", "/practices", "/api/v1/practices?q=lavoro", "/organisations", "/prometheus")) {
                Files.writeString(
                        after.resolve(page.replaceAll("\\W", "_")),
                        served.get(page).body());
            }
            assertThat(new Traces(canary.words()).inFiles(after).found())
                    .as("in what was given away afterwards, the backup included")
                    .isEmpty();
            assertThat(tracesInTables(canary, data).found()).isEmpty();
            assertThat(new Traces(canary.words())
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

        assertThat(new Traces(canary.words()).inIndexes(data).inFiles(data).found())
                .as("in the data folder")
                .isEmpty();
        assertThat(new Traces(canary.words()).inDatabase(open(data)).found()).isEmpty();
        comesBackWithNoBackup(canary, data);
    }

    private static void goes(Canary canary, Served served) {
        assertThat(Visitor.location(canary.person().send("/account/erase/confirm", "understood", "yes")))
                .isEqualTo("/account/erase");
        served.part(MovingClock.class).forward(Duration.ofDays(7).plusSeconds(1));
        assertThat(served.part(Erasing.class).round()).isOne();
        served.part(Retention.class).round();
        assertThat(canary.person().get("/account").statusCode()).isEqualTo(303);
    }

    private void comesBackWithNoBackup(Canary canary, Path before) throws IOException, SQLException {
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
        assertThat(new Traces(canary.words()).inFiles(data).found())
                .as("a backup has the person")
                .isNotEmpty();

        try (var again = Installation.forCommand(data)) {
            assertThat(again.part(Accounts.class).at(new EmailAddress(canary.address())))
                    .isEmpty();
            assertThat(Remnants.marked(data)).isTrue();
        }
        Installation.forCommand(data).close();

        // what is nobody's goes with time, as it did in the first folder
        var left =
                new ArrayList<>(new Traces(canary.words()).inFiles(data).found().keySet());
        left.remove(canary.word("recovered address"));
        assertThat(left).isEmpty();
    }

    private static Traces tracesInTables(Canary canary, Path data) throws SQLException {
        return new Traces(canary.words()).inDatabase(open(data));
    }

    private static Connection open(Path data) throws SQLException {
        return DriverManager.getConnection(H2Files.url(data), "sa", "");
    }
}
