package eu.savoirfaire.platform.notification;

import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import eu.savoirfaire.infra.access.PersonId;
import eu.savoirfaire.infra.mail.Postman;
import eu.savoirfaire.infra.testkit.database.TestDatabase;
import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.platform.account.Account;
import eu.savoirfaire.platform.account.Accounts;
import eu.savoirfaire.platform.account.EmailAddress;
import eu.savoirfaire.platform.notification.box.Notice;
import eu.savoirfaire.platform.notification.preference.Topic;
import io.micronaut.context.ApplicationContext;
import jakarta.mail.internet.MimeMessage;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** Nodes on one database beside a mail server; mail goes when the test says so, unless it lets threads do it. */
final class NoticeHouse implements AutoCloseable {
    static final String SITE = "https://savoir.example";

    private static final AtomicInteger PEOPLE = new AtomicInteger();

    private final TestDatabase database;
    private final GreenMail mail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private final Map<String, Object> settings = new HashMap<>();
    private final List<ApplicationContext> nodes = new ArrayList<>();

    NoticeHouse(TestDatabase database, Map<String, Object> chosen) {
        this.database = database;
        mail.start();
        settings.putAll(database.properties());
        settings.put("savoir.events.workers", false);
        settings.put("savoir.search.memory", true);
        settings.put("savoir.public-address", SITE);
        settings.put("savoir.web.signature-key", "a key for tests that is long enough");
        settings.put("savoir.mail.host", "127.0.0.1");
        settings.put("savoir.mail.port", mail.getSmtp().getPort());
        settings.put("savoir.mail.from", "noreply@savoir.example");
        settings.putAll(chosen);
    }

    /** One more node, or the first one again after {@link #end}. */
    ApplicationContext node() {
        var node = ApplicationContext.run(settings);
        nodes.add(node);
        return node;
    }

    void end(ApplicationContext node) {
        nodes.remove(node);
        node.close();
    }

    /** Forgets what was received. */
    void empty() {
        try {
            mail.purgeEmailFromAllMailboxes();
        } catch (FolderException e) {
            throw new AssertionError(e);
        }
    }

    List<MimeMessage> received() {
        return Arrays.asList(mail.getReceivedMessages());
    }

    static Account someone(ApplicationContext node, Language language) {
        var number = PEOPLE.incrementAndGet();
        return node.getBean(Accounts.class)
                .open(new EmailAddress("person-" + number + "@example.org"), "Amina", language);
    }

    static void tell(ApplicationContext node, PersonId person, Topic topic) {
        node.getBean(Notifications.class).tell(person, topic, notice());
    }

    static Notice notice() {
        return new Notice(UUID.randomUUID(), "platform.notice.sheet-published", List.of("Orto"), "/practices/orto");
    }

    static int post(ApplicationContext node) {
        return node.getBean(Postman.class).round();
    }

    /** The first column of all rows. */
    List<String> rows(String sql) {
        try (var connection = database.connect();
                var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            var rows = new ArrayList<String>();
            while (row.next()) {
                rows.add(row.getString(1));
            }
            return rows;
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    @Override
    public void close() {
        List.copyOf(nodes).forEach(this::end);
        mail.stop();
        database.close();
    }
}
