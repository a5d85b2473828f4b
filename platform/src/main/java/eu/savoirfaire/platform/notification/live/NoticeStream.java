package eu.savoirfaire.platform.notification.live;

import eu.savoirfaire.infra.access.PersonId;
import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.infra.web.message.Messages;
import eu.savoirfaire.infra.web.stream.EventStreams;
import eu.savoirfaire.platform.account.SignedIn;
import eu.savoirfaire.platform.account.session.Sessions;
import eu.savoirfaire.platform.notification.box.NoticeBox;
import eu.savoirfaire.platform.notification.box.NoticeFeed;
import eu.savoirfaire.platform.notification.box.Told;
import io.micronaut.http.sse.Event;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Sinks;

/**
 * The notices of one person as events. Each has the notice's number as its id, so that a browser that comes back is told
 * exactly what it missed. Being woken, and every few seconds, the stream reads on in the box; it ends with the session.
 */
@Singleton
class NoticeStream {
    /** So many tabs of one person are served on one node. */
    static final int TABS = 4;

    private static final Duration BEAT = Duration.ofSeconds(4);
    private static final Duration COME_BACK_AFTER = Duration.ofSeconds(2);
    private static final int AT_ONCE = 50;

    private final NoticeBox box;
    private final NoticeFeed feed;
    private final Sessions sessions;
    private final Messages texts;
    private final EventStreams streams;

    NoticeStream(NoticeBox box, NoticeFeed feed, Sessions sessions, Messages texts, EventStreams streams) {
        this.box = box;
        this.feed = feed;
        this.sessions = sessions;
        this.texts = texts;
        this.streams = streams;
    }

    /** Whether the person may watch in one more tab. */
    boolean hasRoom(PersonId person) {
        return feed.watching(person) < TABS;
    }

    /** @param after the number of the last notice that the browser knows of */
    Flux<Event<LiveNotice>> of(SignedIn who, Language language, long after) {
        return Flux.defer(() -> {
            var wakes = Sinks.many().multicast().<Boolean>directBestEffort();
            Runnable wake = () -> wakes.tryEmitNext(true);
            return feed.watch(who.person(), wake, TABS)
                    ? events(who, language, new AtomicLong(after), wakes.asFlux())
                            .doFinally(_ -> feed.leave(who.person(), wake))
                    : Flux.empty();
        });
    }

    private Flux<Event<LiveNotice>> events(SignedIn who, Language language, AtomicLong reached, Flux<Boolean> wakes) {
        var occasions = Flux.merge(Flux.interval(Duration.ZERO, BEAT).map(_ -> true), wakes);
        return streams.at(occasions, () -> next(who, language, reached))
                .takeWhile(Optional::isPresent)
                .concatMapIterable(Optional::orElseThrow);
    }

    /** What came since, or the count alone; empty when the session has ended. */
    private Optional<List<Event<LiveNotice>>> next(SignedIn who, Language language, AtomicLong reached) {
        if (!sessions.lasts(who)) {
            return Optional.empty();
        }
        var events = new ArrayList<Event<LiveNotice>>();
        var more = box.after(who.person(), reached.get(), AT_ONCE);
        while (!more.isEmpty()) {
            var unread = box.unread(who.person());
            for (var told : more) {
                events.add(event(language, told, unread));
                reached.set(told.number());
            }
            more = box.after(who.person(), reached.get(), AT_ONCE);
        }
        return Optional.of(events.isEmpty() ? List.of(beat(who.person(), language)) : events);
    }

    private Event<LiveNotice> event(Language language, Told told, long unread) {
        var text = texts.text(language, told.notice().label());
        return Event.of(new LiveNotice(text, unread, spoken(language, unread)))
                .name("notice")
                .id(Long.toString(told.number()))
                .retry(COME_BACK_AFTER);
    }

    /** Without an id: the browser's place stays where it is. */
    private Event<LiveNotice> beat(PersonId person, Language language) {
        var unread = box.unread(person);
        return Event.of(new LiveNotice("", unread, spoken(language, unread))).name("beat");
    }

    private String spoken(Language language, long unread) {
        return texts.text(language, "platform.notice.unread", unread);
    }
}
