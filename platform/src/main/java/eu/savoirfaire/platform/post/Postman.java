package eu.savoirfaire.platform.post;

import eu.savoirfaire.infra.event.Reaction;
import eu.savoirfaire.infra.event.RecordedEvent;
import eu.savoirfaire.infra.mail.Mail;
import eu.savoirfaire.infra.mail.MailServer;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Hands mails over to the mail server, each under the Message-ID that it keeps if it has to be handed over again. */
@Singleton
class Postman implements Reaction {
    private final OutgoingMails mails;
    private final MailServer server;
    private final Clock clock;

    Postman(OutgoingMails mails, MailServer server, Clock clock) {
        this.mails = mails;
        this.server = server;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "platform.post";
    }

    @Override
    public boolean concerns(RecordedEvent event) {
        return event.data() instanceof MailEvent.MailWritten;
    }

    /** The row goes in the transaction of the hand-over: if the server does not take the mail, it is still there. */
    @Override
    @Transactional
    public void react(RecordedEvent event) {
        mails.dropExpired(clock.instant());
        if (server.isConfigured() && event.data() instanceof MailEvent.MailWritten written) {
            mails.findById(written.mail())
                    .filter(mail -> mails.take(mail.id()) > 0)
                    .ifPresent(this::send);
        }
    }

    private void send(OutgoingMail mail) {
        server.send(new Mail(
                "account-" + mail.id(), List.of(mail.recipient()), Optional.empty(), mail.subject(), mail.body()));
    }
}
