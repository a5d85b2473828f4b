package eu.savoirfaire.infra.mail;

import eu.savoirfaire.infra.mail.MailServer.Line;
import eu.savoirfaire.infra.mail.MailServer.MailNotTaken;
import io.micronaut.transaction.TransactionDefinition;
import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Hands mail over. A mail is locked, handed over and removed in one transaction, so no two nodes have the same one in hand,
 * and a crash loses none: one that the server took before the commit is handed over again, under the same Message-ID.
 *
 * <p>The connection is opened before any lock is taken: a server that does not answer keeps nobody from writing.
 */
@Singleton
public class Postman {
    private static final Logger LOG = LoggerFactory.getLogger(Postman.class);
    private static final TransactionDefinition OWN = TransactionDefinition.of(Propagation.REQUIRES_NEW);
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(10);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(30);

    /** After so many doublings the longest pause has long been reached. */
    private static final int DOUBLINGS = 10;

    private final OutgoingMails mails;
    private final MailServer server;
    private final List<MailFate> fates;
    private final TransactionOperations<Connection> transactions;
    private final Clock clock;

    Postman(
            OutgoingMails mails,
            MailServer server,
            List<MailFate> fates,
            TransactionOperations<Connection> transactions,
            Clock clock) {
        this.mails = mails;
        this.server = server;
        this.fates = List.copyOf(fates);
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * Throws away what is stale and hands over what is due.
     *
     * @return how many mails the server took
     * @throws MailNotTaken when the server cannot be reached
     */
    public int round() {
        throwAwayStale();
        if (!server.isConfigured() || mails.someDue(clock.instant()).isEmpty()) {
            return 0;
        }
        try (var line = server.open()) {
            var taken = 0;
            var step = step(line);
            while (step != Step.NOTHING_DUE) {
                taken += step == Step.TAKEN ? 1 : 0;
                step = line.isOpen() ? step(line) : Step.NOTHING_DUE;
            }
            return taken;
        }
    }

    private enum Step {
        NOTHING_DUE,
        TAKEN,
        NOT_TAKEN
    }

    private Step step(Line line) {
        return transactions.execute(
                OWN,
                _ -> mails.takeNext(clock.instant())
                        .map(mail -> handOver(mail, line))
                        .orElse(Step.NOTHING_DUE));
    }

    private Step handOver(OutgoingMail mail, Line line) {
        try {
            line.send(mail.mail());
            mails.remove(mail.id());
            fates.forEach(fate -> fate.handedOver(mail.id()));
            return Step.TAKEN;
        } catch (MailNotTaken refused) {
            notTaken(mail, refused);
            return Step.NOT_TAKEN;
        }
    }

    private void notTaken(OutgoingMail mail, MailNotTaken refused) {
        if (refused.forGood()) {
            LOG.warn("the mail server refused {} for good: {}", mail.messageId(), refused.reason());
            throwAway(mail.id(), mails.remove(mail.id()));
        } else {
            LOG.warn("the mail server did not take {} yet: {}", mail.messageId(), refused.reason());
            mails.postpone(mail.id(), clock.instant().plus(pause(mail.attempts())));
        }
    }

    private void throwAwayStale() {
        for (var id : mails.stale(clock.instant())) {
            transactions.execute(OWN, _ -> throwAway(id, mails.removeStale(id, clock.instant())));
        }
    }

    private boolean throwAway(UUID id, int removed) {
        if (removed > 0) {
            fates.forEach(fate -> fate.thrownAway(id));
        }
        return removed > 0;
    }

    private static Duration pause(int attempts) {
        var pause = FIRST_PAUSE.multipliedBy(1L << Math.min(attempts, DOUBLINGS));
        return pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause;
    }
}
