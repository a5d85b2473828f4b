package eu.savoirfaire.platform.account.door;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import eu.savoirfaire.infra.testkit.database.TestDatabase;
import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** The program with a mail server of its own, whose mails can be read. */
public final class House implements AutoCloseable {
    private static final Pattern CODE = Pattern.compile("\\b(\\d{6})\\b");
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final TestDatabase database = TestDatabase.h2InMemory();
    private final GreenMail mail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private final ApplicationContext context;
    private final EmbeddedServer server;
    private int read;
    private int notices;

    public House(Map<String, Object> chosen) {
        mail.start();
        var settings = new HashMap<String, Object>(database.properties());
        settings.put("savoir.search.memory", true);
        settings.put("savoir.mail.host", "127.0.0.1");
        settings.put("savoir.mail.port", mail.getSmtp().getPort());
        settings.put("micronaut.server.port", -1);
        settings.putAll(chosen);
        context = ApplicationContext.run(settings);
        server = context.getBean(EmbeddedServer.class).start();
    }

    public <T> T part(Class<T> type) {
        return context.getBean(type);
    }

    public Visitor visitor() {
        return new Visitor(address());
    }

    /** Somebody who reaches the house by the name of this machine: passkeys are bound to names. */
    Visitor visitorByName() {
        return new Visitor(byName());
    }

    URI byName() {
        return URI.create("http://localhost:" + server.getPort());
    }

    public URI address() {
        return server.getURI();
    }

    /** The next mail that comes, notices apart. */
    public MimeMessage nextMail() {
        return next(message -> !isNotice(message), read++);
    }

    /** The text of the next notice that comes by mail. */
    String nextNotice() {
        try {
            var parts = (MimeMultipart) next(House::isNotice, notices++).getContent();
            return parts.getBodyPart(0).getContent().toString();
        } catch (IOException | MessagingException e) {
            throw new AssertionError(e);
        }
    }

    /** The text of the next mail. */
    public String nextText() {
        try {
            return nextMail().getContent().toString();
        } catch (IOException | MessagingException e) {
            throw new AssertionError(e);
        }
    }

    /** The one with this number among those that are looked for. */
    private MimeMessage next(Predicate<MimeMessage> wanted, int number) {
        while (true) {
            var received = mail.getReceivedMessages();
            var found = Arrays.stream(received).filter(wanted).skip(number).findFirst();
            if (found.isPresent()) {
                return found.get();
            }
            if (!mail.waitForIncomingEmail(PATIENCE.toMillis(), received.length + 1)) {
                throw new AssertionError("no mail came");
            }
        }
    }

    private static boolean isNotice(MimeMessage message) {
        try {
            return message.getMessageID().startsWith("<notice-");
        } catch (MessagingException e) {
            throw new AssertionError(e);
        }
    }

    /** The code in the next mail. */
    public String nextCode() {
        var text = nextText();
        var found = CODE.matcher(text);
        if (!found.find()) {
            throw new AssertionError("no code in: " + text);
        }
        return found.group(1);
    }

    public int mails() {
        return mail.getReceivedMessages().length;
    }

    @Override
    public void close() {
        context.close();
        mail.stop();
        database.close();
    }
}
