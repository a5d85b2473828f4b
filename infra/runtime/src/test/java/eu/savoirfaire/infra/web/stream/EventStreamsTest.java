package eu.savoirfaire.infra.web.stream;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class EventStreamsTest {
    private static final Duration BEAT = Duration.ofMillis(5);
    private static final Duration LONG = Duration.ofSeconds(20);

    private final EventStreams streams = new EventStreams();

    @Test
    void aStreamTellsWhatItFindsTimeAndAgain() {
        var looks = new AtomicInteger();

        var found = streams.every(BEAT, looks::incrementAndGet).take(3).collectList();

        assertThat(found.block(LONG)).isEqualTo(List.of(1, 2, 3));
    }

    @Test
    void streamsEndAtOnceAndTheLookThatHadBegunIsNeitherInterruptedNorForgotten() throws Exception {
        var looking = new CountDownLatch(1);
        var enough = new CountDownLatch(1);
        var ended = new CountDownLatch(1);
        var interrupted = new AtomicBoolean();
        streams.every(BEAT, () -> {
                    looking.countDown();
                    try {
                        return enough.await(20, SECONDS);
                    } catch (InterruptedException e) {
                        interrupted.set(true);
                        throw e;
                    }
                })
                .doOnComplete(ended::countDown)
                .subscribe();
        assertThat(looking.await(20, SECONDS)).isTrue();

        var over = streams.shutdownGracefully().toCompletableFuture();

        assertThat(ended.await(20, SECONDS)).isTrue();
        assertThat(over).isNotDone();
        enough.countDown();
        assertThat(over).succeedsWithin(LONG);
        assertThat(interrupted).isFalse();
        assertThat(streams.every(BEAT, () -> 1).collectList().block(LONG)).isEmpty();
    }
}
