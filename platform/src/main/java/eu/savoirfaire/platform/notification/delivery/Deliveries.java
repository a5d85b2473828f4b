package eu.savoirfaire.platform.notification.delivery;

import eu.savoirfaire.infra.access.PersonId;
import eu.savoirfaire.infra.mail.Outbox;
import eu.savoirfaire.platform.account.Account;
import eu.savoirfaire.platform.notification.box.Told;
import eu.savoirfaire.platform.notification.delivery.DeliveryRow.Channel;
import eu.savoirfaire.platform.notification.delivery.DeliveryRow.State;
import eu.savoirfaire.platform.notification.preference.Preferences;
import eu.savoirfaire.platform.notification.preference.Rhythm;
import eu.savoirfaire.platform.notification.preference.Topic;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Sends notices on their way, as each person wishes it. */
@Singleton
public class Deliveries {
    private final DeliveryRows rows;
    private final Preferences preferences;
    private final NoticeLetters letters;
    private final Outbox outbox;
    private final Mornings mornings;
    private final Clock clock;

    Deliveries(
            DeliveryRows rows,
            Preferences preferences,
            NoticeLetters letters,
            Outbox outbox,
            NotificationSettings settings,
            Clock clock) {
        this.rows = rows;
        this.preferences = preferences;
        this.letters = letters;
        this.outbox = outbox;
        this.mornings = Mornings.of(settings);
        this.clock = clock;
    }

    /** Sends it on its way, in the transaction in which it was told. */
    @Transactional
    public void send(Account reader, Told told) {
        var now = clock.instant();
        switch (rhythm(reader, told.topic())) {
            case INSTANT -> enter(told, State.WAITING, outbox.write(letters.one(reader, told)), now);
            case DAILY -> enter(told, State.WAITING, null, mornings.next(now));
            case WEEKLY -> enter(told, State.WAITING, null, mornings.nextWeekly(now));
            case NONE -> enter(told, State.DROPPED, null, now);
        }
    }

    /** Drops what would have been in the next summary. */
    @Transactional
    public void drop(PersonId person, Topic topic) {
        rows.dropTopic(person.value(), topic);
    }

    /** A made-up person has no mail box. */
    private Rhythm rhythm(Account reader, Topic topic) {
        return reader.demo() ? Rhythm.NONE : preferences.of(reader.id()).getOrDefault(topic, topic.usual());
    }

    private void enter(Told told, State state, @Nullable UUID mail, Instant due) {
        rows.save(new DeliveryRow(told.id(), Channel.MAIL, told.person().value(), told.topic(), state, mail, due));
    }
}
