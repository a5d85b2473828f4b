package eu.savoirfaire.workshops.live;

import eu.savoirfaire.workshops.WorkshopId;
import io.micronaut.context.event.ShutdownEvent;
import io.micronaut.http.sse.Event;
import io.micronaut.runtime.event.annotation.EventListener;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;
import reactor.core.scheduler.Schedulers;

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
    private final AtomicInteger watching = new AtomicInteger();
    private final Sinks.Empty<Void> ending = Sinks.empty();

    LiveStream(Announcements announcements) {
        this.announcements = announcements;
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
        return Flux.interval(Duration.ZERO, BEAT)
                .onBackpressureLatest()
                .concatMap(_ ->
                        Mono.fromCallable(() -> announcements.last(workshop)).subscribeOn(Schedulers.boundedElastic()))
                .filter(number -> reached.getAndSet(number) != number)
                .map(number -> Event.of(new News(number))
                        .name("news")
                        .id(Long.toString(number))
                        .retry(COME_BACK_AFTER))
                .take(LONGEST)
                .takeUntilOther(ending.asMono())
                .doFinally(_ -> watching.decrementAndGet());
    }

    /** A program that ends waits for no browser. */
    @EventListener
    void end(ShutdownEvent event) {
        ending.tryEmitEmpty();
    }
}
