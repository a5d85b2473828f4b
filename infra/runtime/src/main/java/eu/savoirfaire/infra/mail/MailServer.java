package eu.savoirfaire.infra.mail;

import jakarta.inject.Singleton;
import jakarta.mail.Authenticator;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.PasswordAuthentication;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** The server that takes our mail. */
@Singleton
public class MailServer {
    private final MailConfiguration configuration;

    public MailServer(MailConfiguration configuration) {
        this.configuration = configuration;
    }

    /** Whether there is one. */
    public boolean isConfigured() {
        return configuration.getHost().isPresent();
    }

    /**
     * Hands a mail over.
     *
     * @throws MailNotTaken when the server does not answer or does not take it
     */
    public void send(Mail mail) {
        try {
            Transport.send(message(mail));
        } catch (MessagingException e) {
            throw new MailNotTaken(mail.id(), e);
        }
    }

    private MimeMessage message(Mail mail) throws MessagingException {
        var message = new WithOwnId(session(), "<" + mail.id() + "@savoir-faire>");
        message.setFrom(new InternetAddress(configuration.getFrom()));
        for (var address : mail.to()) {
            message.addRecipient(Message.RecipientType.TO, new InternetAddress(address));
        }
        if (mail.replyTo().isPresent()) {
            message.setReplyTo(
                    new InternetAddress[] {new InternetAddress(mail.replyTo().get())});
        }
        message.setSubject(mail.subject(), StandardCharsets.UTF_8.name());
        message.setText(mail.text(), StandardCharsets.UTF_8.name());
        message.setHeader("Auto-Submitted", "auto-generated");
        message.saveChanges();
        return message;
    }

    private Session session() {
        var properties = new Properties();
        var timeout = Long.toString(configuration.getTimeout().toMillis());
        properties.put("mail.smtp.host", configuration.getHost().orElse("localhost"));
        properties.put("mail.smtp.port", Integer.toString(configuration.getPort()));
        properties.put("mail.smtp.connectiontimeout", timeout);
        properties.put("mail.smtp.timeout", timeout);
        properties.put("mail.smtp.writetimeout", timeout);
        properties.put("mail.smtp.starttls.required", Boolean.toString(configuration.isStartTls()));
        properties.put("mail.smtp.starttls.enable", Boolean.toString(configuration.isStartTls()));
        properties.put("mail.smtp.ssl.checkserveridentity", "true");
        var username = configuration.getUsername().orElse(null);
        var password = configuration.getPassword().orElse(null);
        if (username == null || password == null) {
            return Session.getInstance(properties);
        }
        properties.put("mail.smtp.auth", "true");
        return Session.getInstance(properties, new Authenticator() {
            @Override
            protected PasswordAuthentication getPasswordAuthentication() {
                return new PasswordAuthentication(username, password);
            }
        });
    }

    /** Keeps the Message-ID it was given; the library would make a new one. */
    private static final class WithOwnId extends MimeMessage {
        private final @Nullable String id;

        WithOwnId(Session session, String id) {
            super(session);
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", id);
        }
    }

    /** The server did not take a mail; it may be handed over again. */
    public static final class MailNotTaken extends RuntimeException {
        MailNotTaken(String id, MessagingException cause) {
            super("the mail server did not take " + id, cause);
        }
    }
}
