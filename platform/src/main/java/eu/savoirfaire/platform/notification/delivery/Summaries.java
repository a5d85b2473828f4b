package eu.savoirfaire.platform.notification.delivery;

import eu.savoirfaire.infra.access.PersonId;
import eu.savoirfaire.infra.mail.Outbox;
import eu.savoirfaire.platform.account.Account;
import eu.savoirfaire.platform.account.Accounts;
import eu.savoirfaire.platform.notification.box.NoticeBox;
import eu.savoirfaire.platform.notification.box.Told;
import io.micronaut.transaction.TransactionDefinition;
import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/**
 * Writes the summaries of the morning: one mail a person with all that waits, once a morning however many nodes there are
 * and however often they are started. A morning that was missed is made up for once.
 */
@Singleton
public class Summaries {
    private static final TransactionDefinition OWN = TransactionDefinition.of(Propagation.REQUIRES_NEW);
    private static final int AT_ONCE = 500;

    private final DeliveryRows rows;
    private final NoticeBox box;
    private final Accounts accounts;
    private final NoticeLetters letters;
    private final Outbox outbox;
    private final Mornings mornings;
    private final TransactionOperations<Connection> transactions;
    private final Clock clock;

    Summaries(
            DeliveryRows rows,
            NoticeBox box,
            Accounts accounts,
            NoticeLetters letters,
            Outbox outbox,
            NotificationSettings settings,
            TransactionOperations<Connection> transactions,
            Clock clock) {
        this.rows = rows;
        this.box = box;
        this.accounts = accounts;
        this.letters = letters;
        this.outbox = outbox;
        this.mornings = Mornings.of(settings);
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Writes all that are due; returns how many. */
    public int round() {
        var written = 0;
        var people = rows.peopleDue(clock.instant(), AT_ONCE);
        while (!people.isEmpty()) {
            for (var person : people) {
                written += transactions.execute(OWN, _ -> write(new PersonId(person))) ? 1 : 0;
            }
            // everybody's are carried, dropped or postponed by now
            people = rows.peopleDue(clock.instant(), AT_ONCE);
        }
        return written;
    }

    /** Whether there was something to say. */
    private boolean write(PersonId person) {
        var now = clock.instant();
        if (rows.beginSummary(person.value(), mornings.latest(now), now) == 0) {
            rows.postpone(person.value(), now, mornings.next(now));
            return false;
        }
        var news = news(person, now);
        var reader = accounts.find(person);
        if (news.isEmpty() || reader.isEmpty()) {
            news.forEach(told -> rows.drop(told.id()));
            return false;
        }
        carry(news, reader.get());
        return true;
    }

    private void carry(List<Told> news, Account reader) {
        var mail = outbox.write(letters.summary(reader, news));
        news.forEach(told -> rows.carry(told.id(), mail));
    }

    /** What is due and was not read in the page meanwhile; the rest is dropped. */
    private List<Told> news(PersonId person, Instant now) {
        var news = new ArrayList<Told>();
        for (UUID notice : rows.due(person.value(), now)) {
            box.find(person, notice).filter(told -> !told.read()).ifPresentOrElse(news::add, () -> rows.drop(notice));
        }
        news.sort(Comparator.comparing(Told::topic).thenComparing(Told::number));
        return news;
    }
}
