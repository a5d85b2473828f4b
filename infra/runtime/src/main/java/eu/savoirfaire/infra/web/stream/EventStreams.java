package eu.savoirfaire.infra.web.stream;

import io.micronaut.context.event.ShutdownEvent;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.sse.Event;
import io.micronaut.runtime.event.annotation.EventListener;
import io.micronaut.runtime.graceful.GracefulShutdownCapable;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Semaphore;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/**
 * Streams that look again and again at what they tell of. A look is never interrupted, since that would close the files of the
 * database under it. A program that ends waits for no browser: the streams end first, while connections and executors are
 * there, and then the looks that had begun.
 */
@Singleton
public class EventStreams implements GracefulShutdownCapable {
    private static final int ALL = Integer.MAX_VALUE;

    private final Scheduler threads = Schedulers.fromExecutor(Thread.ofVirtual().name("stream-", 0)::start);
    private final Semaphore looks = new Semaphore(ALL);
    private final Sinks.Empty<Void> ending = Sinks.empty();

    /** What is found at once, and then after each beat. */
    public <T> Flux<T> every(Duration beat, Callable<T> look) {
        return at(Flux.interval(Duration.ZERO, beat), look);
    }

    /** What is found at each occasion; those that come during a look count as one. */
    public <T> Flux<T> at(Flux<?> occasions, Callable<T> look) {
        return occasions
                .onBackpressureLatest()
                .concatMap(_ -> Mono.fromCallable(() -> found(look)).subscribeOn(threads), 1)
                .concatMapIterable(found -> found)
                .takeUntilOther(ending.asMono());
    }

    /**
     * The answer of a route, to be given as it is: the events of a bare {@code Publisher} would pass through the executor of its
     * controller, which may have ended before them.
     */
    public static <T> HttpResponse<Flux<Event<T>>> answer(Flux<Event<T>> events) {
        // a proxy would otherwise collect what is to go at once
        return HttpResponse.ok(events).header("X-Accel-Buffering", "no");
    }

    @Override
    public CompletionStage<?> shutdownGracefully() {
        ending.tryEmitEmpty();
        return CompletableFuture.runAsync(
                () -> looks.acquireUninterruptibly(ALL),
                task -> Thread.ofVirtual().name("streams-ending").start(task));
    }

    /** Where nothing ends gracefully. */
    @EventListener
    void end(ShutdownEvent event) {
        ending.tryEmitEmpty();
    }

    private <T> List<T> found(Callable<T> look) throws Exception {
        if (!looks.tryAcquire()) {
            return List.of();
        }
        try {
            return List.of(look.call());
        } finally {
            looks.release();
        }
    }
}
