package eu.savoirfaire.platform.post;

import eu.savoirfaire.infra.event.EventLog;
import eu.savoirfaire.infra.identity.TimeOrderedIds;
import eu.savoirfaire.infra.mail.MailServer;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

/** Takes mail in the transaction of what it tells about: it goes if that is committed, and never else. */
@Singleton
public class Outbox {
    private final OutgoingMails mails;
    private final EventLog events;
    private final MailServer server;
    private final TimeOrderedIds ids;
    private final Clock clock;

    Outbox(OutgoingMails mails, EventLog events, MailServer server, TimeOrderedIds ids, Clock clock) {
        this.mails = mails;
        this.events = events;
        this.server = server;
        this.ids = ids;
        this.clock = clock;
    }

    /** Whether there is a server that takes mail. */
    public boolean open() {
        return server.isConfigured();
    }

    /** @param worth how long the mail is of use: what waits longer is thrown away */
    @Transactional
    public void write(String recipient, String subject, String body, Duration worth) {
        var id = ids.next();
        mails.save(
                new OutgoingMail(id, recipient, subject, body, clock.instant().plus(worth)));
        events.append("mail/" + id, 1, List.of(new MailEvent.MailWritten(id)));
    }
}
