package eu.savoirfaire.workshops.live;

import eu.savoirfaire.infra.web.stream.EventStreams;
import eu.savoirfaire.workshops.WorkshopId;
import io.micronaut.http.sse.Event;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import reactor.core.publisher.Flux;

/**
 * Tells browsers that the page of the day has something new. The id of each event is the number of the last announcement, so
 * that one that comes back is told at once if it missed any.
 */
@Singleton
class LiveStream {
    private static final int MOST = 500;
    private static final Duration BEAT = Duration.ofSeconds(3);
    private static final Duration LONGEST = Duration.ofMinutes(10);
    private static final Duration COME_BACK_AFTER = Duration.ofSeconds(5);

    private final Announcements announcements;
    private final EventStreams streams;
    private final AtomicInteger watching = new AtomicInteger();

    LiveStream(Announcements announcements, EventStreams streams) {
        this.announcements = announcements;
        this.streams = streams;
    }

    /** @param number of the last announcement */
    @Serdeable
    record News(long number) {}

    /** @param after the number that the browser knows */
    Flux<Event<News>> of(WorkshopId workshop, long after) {
        if (watching.incrementAndGet() > MOST) {
            watching.decrementAndGet();
            return Flux.empty();
        }
        var reached = new AtomicLong(after);
        return streams.every(BEAT, () -> announcements.last(workshop))
                .filter(number -> reached.getAndSet(number) != number)
                .map(number -> Event.of(new News(number))
                        .name("news")
                        .id(Long.toString(number))
                        .retry(COME_BACK_AFTER))
                .take(LONGEST)
                .doFinally(_ -> watching.decrementAndGet());
    }
}
