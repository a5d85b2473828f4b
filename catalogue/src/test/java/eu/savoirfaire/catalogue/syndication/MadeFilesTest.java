package eu.savoirfaire.catalogue.syndication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.savoirfaire.infra.refusal.Refused;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class MadeFilesTest {
    private final AtomicInteger made = new AtomicInteger();

    @Test
    void aFileIsMadeOnce() {
        var files = new MadeFiles(new SyndicationSettings(null, 2, 5, 10));

        files.get("a", () -> file(1));
        var again = files.get("a", () -> file(2));

        assertThat(again).containsExactly(1);
        assertThat(made).hasValue(1);
    }

    @Test
    void theOldestIsForgotten() {
        var files = new MadeFiles(new SyndicationSettings(null, 2, 5, 1));

        files.get("a", () -> file(1));
        files.get("b", () -> file(2));
        var again = files.get("a", () -> file(3));

        assertThat(again).containsExactly(3);
    }

    @Test
    void whoHasWaitedLongEnoughIsSentAway() {
        var files = new MadeFiles(new SyndicationSettings(null, 1, 0, 10));
        var never = new CountDownLatch(1);

        assertThatThrownBy(() -> files.get("a", () -> after(never))).isInstanceOf(Refused.class);

        never.countDown();
    }

    @Test
    void whatFailedIsTriedAgain() {
        var files = new MadeFiles(new SyndicationSettings(null, 1, 5, 10));

        assertThatThrownBy(() -> files.get("a", () -> {
                    throw new IllegalStateException("broken");
                }))
                .hasRootCauseMessage("broken");

        assertThat(files.get("a", () -> file(1))).containsExactly(1);
    }

    private byte[] file(int content) {
        made.incrementAndGet();
        return new byte[] {(byte) content};
    }

    private byte[] after(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return file(1);
    }
}
