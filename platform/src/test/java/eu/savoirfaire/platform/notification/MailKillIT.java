package eu.savoirfaire.platform.notification;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import eu.savoirfaire.infra.access.PersonId;
import eu.savoirfaire.infra.storage.H2Files;
import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.platform.Application;
import eu.savoirfaire.platform.account.Accounts;
import eu.savoirfaire.platform.account.EmailAddress;
import eu.savoirfaire.platform.notification.preference.Topic;
import eu.savoirfaire.platform.operation.Installation;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The program is killed while it hands mail over, again and again ({@code -Dsavoir.kills}, by default 8). A real mail server
 * stands beside it and lives on: what it took is compared with what the program thinks it handed over.
 */
class MailKillIT {
    private static final int KILLS = Integer.getInteger("savoir.kills", 8);
    private static final long SEED = Long.getLong("savoir.seed", 20_261_122);
    private static final int MAILS_A_LIFE = 40;
    private static final Duration TO_START = Duration.ofSeconds(60);

    private final GreenMail mail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @TempDir
    private Path data;

    @BeforeEach
    void start() {
        mail.start();
    }

    @AfterEach
    void end() {
        mail.stop();
    }

    @Test
    void noMailIsLostAndNoneIsAnotherOne() throws Exception {
        System.out.printf("%d kills, savoir.seed=%d%n", KILLS, SEED);
        var random = new Random(SEED);
        var notices = (KILLS + 1) * MAILS_A_LIFE;
        tell(notices);

        for (var kill = 1; kill <= KILLS; kill++) {
            liveUntil(mail.getReceivedMessages().length + 1 + random.nextInt(MAILS_A_LIFE - 1), random);
        }
        assertThat(waiting()).as("killed while it had mail to hand over").isPositive();
        liveToTheEnd();

        assertEachHandedOverOnce(notices);
    }

    /** To several people in turn, so that a mail in a wrong box would be seen. */
    private void tell(int notices) {
        try (var installation = Installation.forCommand(data)) {
            var accounts = installation.part(Accounts.class);
            var notifications = installation.part(Notifications.class);
            var people = new ArrayList<PersonId>();
            for (var person = 0; person < 5; person++) {
                people.add(accounts.open(new EmailAddress("p" + person + "@example.org"), "P" + person, Language.EN)
                        .id());
            }
            for (var notice = 0; notice < notices; notice++) {
                notifications.tell(people.get(notice % people.size()), Topic.WORKSHOP, NoticeHouse.notice());
            }
        }
    }

    /** The moment of death is drawn at random, once the mail server has so many mails. */
    private void liveUntil(int received, Random random) throws IOException, InterruptedException {
        var process = program();
        try {
            assertThat(mail.waitForIncomingEmail(TO_START.toMillis(), received))
                    .as("mail number %d came", received)
                    .isTrue();
            LockSupport.parkNanos(random.nextInt(5_000_000));
        } finally {
            // the process itself would close what is still to be read
            process.toHandle().destroyForcibly();
        }
        assertThat(process.waitFor()).as("killed, not ended").isEqualTo(137);
    }

    private void liveToTheEnd() throws IOException, InterruptedException, SQLException {
        var process = program();
        try {
            assertThat(mail.waitForIncomingEmail(TO_START.toMillis(), 1 + mail.getReceivedMessages().length))
                    .isTrue();
            var deadline = System.nanoTime() + TO_START.toNanos();
            var before = -1;
            // it has nothing more to hand over when it hands nothing more over: the file tells for certain afterwards
            while (before != mail.getReceivedMessages().length && System.nanoTime() < deadline) {
                before = mail.getReceivedMessages().length;
                mail.waitForIncomingEmail(2_000, before + 1);
            }
        } finally {
            process.destroy();
            process.waitFor(10, TimeUnit.SECONDS);
            process.toHandle().destroyForcibly();
        }
        assertThat(waiting()).isZero();
    }

    private Process program() throws IOException {
        var builder = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Xmx512m",
                        "--add-modules",
                        "jdk.incubator.vector",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Application.class.getName(),
                        "serve",
                        "--port",
                        "0",
                        "--no-demo",
                        "--data",
                        data.toString())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("SAVOIR_MAIL_HOST", "127.0.0.1");
        builder.environment()
                .put("SAVOIR_MAIL_PORT", String.valueOf(mail.getSmtp().getPort()));
        return builder.start();
    }

    private void assertEachHandedOverOnce(int notices) throws SQLException, MessagingException {
        assertThat(rows("select state from platform.delivery")).hasSize(notices).containsOnly("HANDED_OVER");
        var expected = rows("""
                select '<notice-' || cast(d.mail_id as varchar) || '@savoir-faire> ' || a.address
                from platform.delivery d join platform.account a on a.id = d.person_id""");
        assertThat(expected).hasSize(notices).doesNotHaveDuplicates();

        var received = new ArrayList<String>();
        for (var message : mail.getReceivedMessages()) {
            received.add(message.getMessageID() + " " + message.getAllRecipients()[0]);
        }
        var distinct = new HashSet<>(received);
        assertThat(distinct).isEqualTo(new HashSet<>(expected));
        assertThat(received.size() - distinct.size())
                .as("a second time only for what was in hand when the program died")
                .isBetween(0, KILLS);
        System.out.printf(
                "%d kills, %d rows, %d distinct Message-IDs, %d came twice%n",
                KILLS, notices, distinct.size(), received.size() - distinct.size());
    }

    private long waiting() throws SQLException {
        return Long.parseLong(rows("select count(*) from infra.outgoing_mail").getFirst());
    }

    /** Leaves the file as the killed process did: it is not compacted when it is closed. */
    private List<String> rows(String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(H2Files.url(data) + ";MAX_COMPACT_TIME=0", "sa", "");
                var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            var rows = new ArrayList<String>();
            while (row.next()) {
                rows.add(row.getString(1));
            }
            return rows;
        }
    }
}
