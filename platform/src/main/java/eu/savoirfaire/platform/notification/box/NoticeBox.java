package eu.savoirfaire.platform.notification.box;

import eu.savoirfaire.infra.access.PersonId;
import eu.savoirfaire.infra.event.EventLog;
import eu.savoirfaire.infra.identity.TimeOrderedIds;
import eu.savoirfaire.platform.notification.preference.Topic;
import io.micronaut.serde.ObjectMapper;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The notices of all people. Whoever tells one person something waits for others who do, so that numbers have no gaps. */
@Singleton
public class NoticeBox {
    /** Read ones go after that, counted from the reading. */
    static final Duration READ_KEPT = Duration.ofDays(90);

    /** All go after that. */
    static final Duration KEPT = Duration.ofDays(365);

    private final NoticeRows rows;
    private final StoredArguments arguments;
    private final EventLog events;
    private final TimeOrderedIds ids;
    private final Clock clock;

    NoticeBox(NoticeRows rows, ObjectMapper json, EventLog events, TimeOrderedIds ids, Clock clock) {
        this.rows = rows;
        this.arguments = new StoredArguments(json);
        this.events = events;
        this.ids = ids;
        this.clock = clock;
    }

    /** Puts it in; empty when the person was told of the same cause before. */
    @Transactional
    public Optional<Told> put(PersonId person, Topic topic, Notice notice) {
        rows.open(person.value());
        var number = rows.lock(person.value()) + 1;
        if (rows.told(person.value(), notice.cause()).isPresent()) {
            return Optional.empty();
        }
        var row = rows.save(row(person, topic, notice, number));
        rows.move(person.value(), number);
        events.append("notices/" + person.value(), number, List.of(new NoticeEvent.NoticeTold(person)));
        return Optional.of(told(row));
    }

    /** Unread ones first, the latest of each before the others. */
    @Transactional
    public List<Told> page(PersonId person, int size, long offset) {
        return rows.page(person.value(), size, offset).stream().map(this::told).toList();
    }

    @Transactional
    public Optional<Told> find(PersonId person, UUID notice) {
        return rows.of(person.value(), notice).map(this::told);
    }

    /** Those after this number, in order. */
    @Transactional
    public List<Told> after(PersonId person, long number, int most) {
        return rows.after(person.value(), number, most).stream().map(this::told).toList();
    }

    @Transactional
    public List<Told> all(PersonId person) {
        return rows.all(person.value()).stream().map(this::told).toList();
    }

    /** The number of the last one; 0 when there was none yet. */
    @Transactional
    public long last(PersonId person) {
        return rows.last(person.value()).orElse(0L);
    }

    @Transactional
    public long count(PersonId person) {
        return rows.count(person.value());
    }

    @Transactional
    public long unread(PersonId person) {
        return rows.unread(person.value());
    }

    /** Of another's notice nothing happens. */
    @Transactional
    public void markRead(PersonId person, UUID notice) {
        rows.read(person.value(), notice, now());
    }

    @Transactional
    public void markUnread(PersonId person, UUID notice) {
        rows.unread(person.value(), notice);
    }

    /** @param upTo the last one that the person has seen: what came after it stays unread */
    @Transactional
    public void markAllRead(PersonId person, long upTo) {
        rows.readAll(person.value(), upTo, now());
    }

    /** Forgets what is old. */
    @Transactional
    public int forgetOld() {
        return rows.forget(now().minus(KEPT), now().minus(READ_KEPT));
    }

    /** Forgets all of a person. */
    @Transactional
    public void forget(PersonId person) {
        rows.removeAll(person.value());
        rows.close(person.value());
    }

    private NoticeRow row(PersonId person, Topic topic, Notice notice, long number) {
        return new NoticeRow(
                ids.next(),
                person.value(),
                number,
                notice.cause(),
                topic,
                notice.key(),
                arguments.written(notice.arguments()),
                notice.path(),
                now(),
                null);
    }

    private Told told(NoticeRow row) {
        var notice = new Notice(row.cause(), row.textKey(), arguments.read(row.arguments()), row.path());
        return new Told(
                row.id(),
                new PersonId(row.personId()),
                row.number(),
                row.topic(),
                notice,
                row.toldAt(),
                row.readAt() != null);
    }

    /** What both databases keep. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
