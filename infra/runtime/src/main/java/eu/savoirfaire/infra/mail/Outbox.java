package eu.savoirfaire.infra.mail;

import eu.savoirfaire.infra.identity.TimeOrderedIds;
import io.micronaut.transaction.TransactionOperations;
import io.micronaut.transaction.annotation.Transactional;
import io.micronaut.transaction.support.TransactionSynchronization;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

/** Takes mail in the transaction of what it tells about: it goes if that is committed, and never else. */
@Singleton
public class Outbox {
    /** So long the words of a mail are kept at most. */
    public static final Duration LONGEST_WAIT = Duration.ofDays(7);

    private final OutgoingMails mails;
    private final MailServer server;
    private final PostBell bell;
    private final TransactionOperations<Connection> transactions;
    private final TimeOrderedIds ids;
    private final Clock clock;

    Outbox(
            OutgoingMails mails,
            MailServer server,
            PostBell bell,
            TransactionOperations<Connection> transactions,
            TimeOrderedIds ids,
            Clock clock) {
        this.mails = mails;
        this.server = server;
        this.bell = bell;
        this.transactions = transactions;
        this.ids = ids;
        this.clock = clock;
    }

    /** Whether there is a server that takes mail. */
    public boolean open() {
        return server.isConfigured();
    }

    /** @return the id of the mail, by which {@link MailFate} tells what became of it */
    @Transactional
    public UUID write(Letter letter) {
        return write(ids.next(), letter);
    }

    /**
     * Under an id of the writer's own, from which the Message-ID is made: whoever keeps account of their letters by rows of
     * their own gives the id of the row.
     */
    @Transactional
    public UUID write(UUID id, Letter letter) {
        // what both databases keep
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var worth = letter.worth().compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : letter.worth();
        mails.save(OutgoingMail.of(id, letter.mail(letter.kind() + "-" + id), now, now.plus(worth)));
        ringAfterCommit();
        return id;
    }

    /** @param worth how long the mail is of use: what waits longer is thrown away */
    @Transactional
    public void write(String recipient, String subject, String body, Duration worth) {
        write(Letter.plain("account", List.of(recipient), subject, body, worth));
    }

    /** Takes back what still waits for this recipient alone. */
    @Transactional
    public int withdraw(String recipient) {
        return mails.to(recipient).stream().mapToInt(mails::remove).sum();
    }

    /** Takes back one that still waits; one that is in hand goes. */
    @Transactional
    public boolean withdraw(UUID id) {
        return mails.remove(id) > 0;
    }

    private void ringAfterCommit() {
        transactions.findTransactionStatus().orElseThrow().registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                bell.ring();
            }
        });
    }
}
