package eu.savoirfaire.infra.mail;

import jakarta.inject.Singleton;
import jakarta.mail.Authenticator;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.PasswordAuthentication;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.Properties;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The server that takes our mail. */
@Singleton
public class MailServer {
    private static final Logger LOG = LoggerFactory.getLogger(MailServer.class);

    private final MailConfiguration configuration;

    public MailServer(MailConfiguration configuration) {
        this.configuration = configuration;
    }

    /** Whether there is one. */
    public boolean isConfigured() {
        return configuration.getHost().isPresent();
    }

    /**
     * Hands one mail over.
     *
     * @throws MailNotTaken when the server does not answer or does not take it
     */
    public void send(Mail mail) {
        try (var line = open()) {
            line.send(mail);
        }
    }

    /**
     * A connection for many mails.
     *
     * @throws MailNotTaken when the server does not answer
     */
    public Line open() {
        var session = session();
        try {
            var transport = session.getTransport("smtp");
            transport.connect();
            return new Line(session, transport);
        } catch (MessagingException e) {
            throw new MailNotTaken("anything", e);
        }
    }

    /** A connection to the server; belongs to one thread. */
    public final class Line implements AutoCloseable {
        private final Session session;
        private final Transport transport;

        private Line(Session session, Transport transport) {
            this.session = session;
            this.transport = transport;
        }

        /**
         * Hands a mail over.
         *
         * @throws MailNotTaken when the server does not answer or does not take it
         */
        public void send(Mail mail) {
            try {
                var message = message(session, mail);
                transport.sendMessage(message, message.getAllRecipients());
            } catch (MessagingException e) {
                throw new MailNotTaken(mail.id(), e);
            }
        }

        /** Whether another mail may be tried. */
        boolean isOpen() {
            return transport.isConnected();
        }

        @Override
        public void close() {
            try {
                transport.close();
            } catch (MessagingException e) {
                LOG.debug("the mail server did not say good-bye", e);
            }
        }
    }

    private MimeMessage message(Session session, Mail mail) throws MessagingException {
        var message = new WithOwnId(session, "<" + mail.id() + "@savoir-faire>");
        message.setFrom(new InternetAddress(configuration.getFrom()));
        for (var address : mail.to()) {
            message.addRecipient(Message.RecipientType.TO, new InternetAddress(address));
        }
        if (mail.replyTo().isPresent()) {
            message.setReplyTo(
                    new InternetAddress[] {new InternetAddress(mail.replyTo().get())});
        }
        message.setSubject(mail.subject(), StandardCharsets.UTF_8.name());
        if (mail.html().isPresent() || mail.calendar().isPresent()) {
            message.setContent(alternatives(mail));
        } else {
            message.setText(mail.text(), StandardCharsets.UTF_8.name());
        }
        message.setSentDate(new Date());
        message.setHeader("Auto-Submitted", "auto-generated");
        for (var header : mail.headers().entrySet()) {
            message.setHeader(header.getKey(), header.getValue());
        }
        message.saveChanges();
        return message;
    }

    /** The same in several forms, the best one last (RFC 2046 §5.1.4). */
    private static MimeMultipart alternatives(Mail mail) throws MessagingException {
        var forms = new MimeMultipart("alternative");
        forms.addBodyPart(part(mail.text(), "plain"));
        if (mail.html().isPresent()) {
            forms.addBodyPart(part(mail.html().get(), "html"));
        }
        if (mail.calendar().isPresent()) {
            forms.addBodyPart(invitation(mail.calendar().get()));
        }
        return forms;
    }

    private static MimeBodyPart part(String text, String kind) throws MessagingException {
        var part = new MimeBodyPart();
        part.setText(text, StandardCharsets.UTF_8.name(), kind);
        return part;
    }

    /** Its method stands in the type too (RFC 6047 §2.4), by which mail programs know an invitation from a cancellation. */
    private static MimeBodyPart invitation(String calendar) throws MessagingException {
        var method = calendar.lines()
                .filter(line -> line.startsWith("METHOD:"))
                .map(line -> line.substring("METHOD:".length()).strip())
                .findFirst()
                .orElse("PUBLISH");
        var part = new MimeBodyPart();
        part.setText(calendar, StandardCharsets.UTF_8.name(), "calendar");
        part.setHeader("Content-Type", "text/calendar; charset=UTF-8; method=" + method);
        return part;
    }

    private Session session() {
        var properties = new Properties();
        // "true" would send to those recipients whom the server takes, and to them again with the next attempt
        properties.put("mail.smtp.sendpartial", "false");
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

    /** The server did not take a mail. */
    public static final class MailNotTaken extends RuntimeException {
        private final transient MessagingException reply;

        MailNotTaken(String id, MessagingException reply) {
            super("the mail server did not take " + id, reply);
            this.reply = reply;
        }

        /** Whether another attempt would end the same: the server said so (RFC 5321 §4.2.1), or the mail cannot be sent. */
        public boolean forGood() {
            return switch (reply) {
                case AddressException _ -> true;
                case SMTPSendFailedException failed -> isFinal(failed.getReturnCode());
                case SMTPAddressFailedException failed -> isFinal(failed.getReturnCode());
                case SendFailedException failed
                when failed.getNextException() instanceof SMTPAddressFailedException address ->
                    isFinal(address.getReturnCode());
                default -> false;
            };
        }

        /** What the server said, for operators; never shown to others. */
        public String reason() {
            return String.valueOf(reply.getMessage());
        }

        /** 530 and the like say that we have to sign in: a matter of configuration, not of the mail. */
        private static boolean isFinal(int code) {
            return code >= 550 && code < 560 || code == 501;
        }
    }
}
