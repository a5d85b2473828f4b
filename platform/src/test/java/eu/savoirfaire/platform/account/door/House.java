package eu.savoirfaire.platform.account.door;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import eu.savoirfaire.infra.testkit.database.TestDatabase;
import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** The program with a mail server of its own, whose mails can be read. */
final class House implements AutoCloseable {
    private static final Pattern CODE = Pattern.compile("\\b(\\d{6})\\b");
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final TestDatabase database = TestDatabase.h2InMemory();
    private final GreenMail mail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private final ApplicationContext context;
    private final EmbeddedServer server;
    private int read;

    House(Map<String, Object> chosen) {
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

    <T> T part(Class<T> type) {
        return context.getBean(type);
    }

    Visitor visitor() {
        return new Visitor(address());
    }

    /** Somebody who reaches the house by the name of this machine: passkeys are bound to names. */
    Visitor visitorByName() {
        return new Visitor(byName());
    }

    URI byName() {
        return URI.create("http://localhost:" + server.getPort());
    }

    URI address() {
        return server.getURI();
    }

    /** The next mail that comes. */
    MimeMessage nextMail() {
        if (!mail.waitForIncomingEmail(PATIENCE.toMillis(), read + 1)) {
            throw new AssertionError("no mail came");
        }
        return mail.getReceivedMessages()[read++];
    }

    /** The text of the next mail. */
    String nextText() {
        try {
            return nextMail().getContent().toString();
        } catch (IOException | MessagingException e) {
            throw new AssertionError(e);
        }
    }

    /** The code in the next mail. */
    String nextCode() {
        var text = nextText();
        var found = CODE.matcher(text);
        if (!found.find()) {
            throw new AssertionError("no code in: " + text);
        }
        return found.group(1);
    }

    int mails() {
        return mail.getReceivedMessages().length;
    }

    @Override
    public void close() {
        context.close();
        mail.stop();
        database.close();
    }
}
