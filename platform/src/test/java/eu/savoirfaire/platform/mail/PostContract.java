package eu.savoirfaire.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import eu.savoirfaire.infra.mail.Letter;
import eu.savoirfaire.infra.mail.MailServer.MailNotTaken;
import eu.savoirfaire.infra.mail.Outbox;
import eu.savoirfaire.infra.mail.Postman;
import eu.savoirfaire.infra.testkit.database.TestDatabase;
import io.micronaut.context.ApplicationContext;
import io.micronaut.transaction.TransactionOperations;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** What the one post of all modules promises on every database. */
@TestInstance(Lifecycle.PER_CLASS)
abstract class PostContract {
    private static final Duration DAY = Duration.ofDays(1);

    private final TestDatabase database = database();
    private final GreenMail mail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private ApplicationContext context;
    private Outbox outbox;
    private Postman postman;

    abstract TestDatabase database();

    @BeforeEach
    void openAgain() throws SQLException {
        if (context != null) {
            context.close();
            mail.stop();
        }
        mail.start();
        context = with(Map.of("savoir.mail.port", mail.getSmtp().getPort()));
        outbox = context.getBean(Outbox.class);
        postman = context.getBean(Postman.class);
        try (var connection = database.connect();
                var statement = connection.createStatement()) {
            statement.executeUpdate("delete from infra.outgoing_mail");
        }
    }

    @AfterAll
    void close() {
        context.close();
        mail.stop();
        database.close();
    }

    @Test
    void aLetterArrivesAsItWasWrittenAndIsGone() throws Exception {
        var id = outbox.write(
                Letter.plain("relay", List.of("a@desk.example", "b@desk.example"), "Perché?", "Così è.\nDue.", DAY)
                        .answeredTo("reader@example.org")
                        .alsoAs("<p>Così è.</p>")
                        .with(Map.of("List-Unsubscribe", "<https://savoir.example/unsubscribe/x>")));

        assertThat(postman.round()).isEqualTo(1);
        assertThat(postman.round()).isZero();

        var received = mail.getReceivedMessages()[0];
        assertThat(received.getMessageID()).isEqualTo("<relay-" + id + "@savoir-faire>");
        assertThat(received.getSubject()).isEqualTo("Perché?");
        assertThat(received.getAllRecipients()).hasSize(2);
        assertThat(received.getReplyTo()[0]).hasToString("reader@example.org");
        assertThat(received.getHeader("List-Unsubscribe")).containsExactly("<https://savoir.example/unsubscribe/x>");
        assertThat(waiting()).isZero();
    }

    @Test
    @SuppressWarnings("unchecked")
    void mailOfAChangeThatIsUndoneNeverGoes() throws SQLException {
        TransactionOperations<Connection> transactions = context.getBean(TransactionOperations.class);
        assertThatThrownBy(() -> transactions.executeWrite(_ -> {
                    outbox.write("a@example.org", "Subject", "Body", DAY);
                    throw new IllegalStateException("undone");
                }))
                .hasMessage("undone");

        assertThat(waiting()).isZero();
        assertThat(postman.round()).isZero();
    }

    @Test
    void aServerThatIsAwayLosesNothing() throws SQLException {
        mail.stop();
        outbox.write("a@example.org", "Subject", "Body", DAY);
        assertThatThrownBy(postman::round).isInstanceOf(MailNotTaken.class);
        assertThat(waiting()).isEqualTo(1);
        mail.start();

        try (var later = with(Map.of("savoir.mail.port", mail.getSmtp().getPort()))) {
            assertThat(later.getBean(Postman.class).round()).isEqualTo(1);
        }
    }

    @Test
    void withoutAServerItWaits() throws SQLException {
        try (var without = with(Map.of("savoir.mail.host", ""))) {
            assertThat(without.getBean(Outbox.class).open()).isFalse();
            without.getBean(Outbox.class).write("a@example.org", "Subject", "Body", DAY);
            assertThat(without.getBean(Postman.class).round()).isZero();
        }

        assertThat(waiting()).isEqualTo(1);
        assertThat(postman.round()).isEqualTo(1);
    }

    @Test
    void anAddressThatCannotBeOneHoldsUpNobody() throws SQLException {
        outbox.write("no address", "Subject", "Body", DAY);
        outbox.write("b@example.org", "Subject", "Body", DAY);

        assertThat(postman.round()).isEqualTo(1);
        assertThat(waiting()).isZero();
    }

    @Test
    void whatWaitsForAPersonIsTakenBack() throws SQLException {
        outbox.write("gone@example.org", "Subject", "Body", DAY);
        outbox.write("here@example.org", "Subject", "Body", DAY);

        assertThat(outbox.withdraw("gone@example.org")).isEqualTo(1);

        assertThat(waiting()).isEqualTo(1);
    }

    @Test
    void aHeaderIsOneLine() {
        assertThatThrownBy(() -> outbox.write(Letter.plain("x", List.of("a@example.org"), "S", "B", DAY)
                        .with(Map.of("List-Unsubscribe", "<x>\r\nBcc: b@example.org"))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private ApplicationContext with(Map<String, Object> chosen) {
        var settings = new HashMap<String, Object>(database.properties());
        settings.put("savoir.events.workers", false);
        settings.put("savoir.search.memory", true);
        settings.put("savoir.mail.host", "127.0.0.1");
        settings.put("savoir.mail.from", "noreply@savoir.example");
        settings.putAll(chosen);
        if ("".equals(chosen.get("savoir.mail.host"))) {
            settings.remove("savoir.mail.host");
        }
        return ApplicationContext.run(settings);
    }

    private long waiting() throws SQLException {
        try (var connection = database.connect();
                var statement = connection.createStatement();
                var row = statement.executeQuery("select count(*) from infra.outgoing_mail")) {
            row.next();
            return row.getLong(1);
        }
    }
}
