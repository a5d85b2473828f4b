package eu.savoirfaire.platform.account.password;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.management.ManagementFactory;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class Argon2Test {
    private static final long MEGABYTE = 1 << 20;

    private final Argon2 argon2 = new Argon2(new Random(20_261_122), 2);

    @Test
    void aPasswordMatchesWhatIsKeptOfItAndNoOtherDoes() {
        var written = argon2.written("una frase che ricordo");

        assertThat(written).startsWith("$argon2id$v=19$m=19456,t=2,p=1$").hasSizeLessThan(200);
        assertThat(argon2.matches("una frase che ricordo", written)).isTrue();
        assertThat(argon2.matches("una frase che ricordi", written)).isFalse();
        assertThat(argon2.matches("", written)).isFalse();
    }

    @Test
    void theSamePasswordIsKeptDifferentlyEachTime() {
        assertThat(argon2.written("una frase che ricordo")).isNotEqualTo(argon2.written("una frase che ricordo"));
    }

    @Test
    void accentsTypedInTwoWaysAreTheSame() {
        assertThat(argon2.matches("perche\u0301 no?", argon2.written("perch\u00E9 no?")))
                .isTrue();
    }

    /** Computed by the reference implementation: {@code echo -n password | argon2 somesalt -id -t 2 -k 65536 -p 1 -l 32}. */
    @Test
    void whatTheReferenceImplementationWroteIsUnderstood() {
        var written = "$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc";

        assertThat(argon2.matches("password", written)).isTrue();
        assertThat(argon2.matches("passwore", written)).isFalse();
    }

    @Test
    void whatIsNoHashIsADefect() {
        assertThatThrownBy(() -> argon2.matches("password", "password")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void everyCharacterCountsAsItWasTyped() {
        var typed = "Una Frase che ricordo ".repeat(10);
        var written = argon2.written(typed);

        assertThat(argon2.matches(typed, written)).isTrue();
        assertThat(argon2.matches(typed.stripTrailing(), written)).isFalse();
        assertThat(argon2.matches(typed.toLowerCase(java.util.Locale.ROOT), written))
                .isFalse();
        assertThat(argon2.matches(typed.substring(0, 72), written)).isFalse();
    }

    /** In time of the processor, so that it is no matter what else the machine does. */
    @Test
    void oneIsCheckedWithinAQuarterOfASecond() {
        var written = argon2.written("una frase che ricordo");
        var threads = ManagementFactory.getThreadMXBean();
        argon2.matches("una frase che ricordo", written);

        var milliseconds = IntStream.range(0, 5)
                .mapToLong(_ -> {
                    var before = threads.getCurrentThreadCpuTime();
                    argon2.matches("una frase che ricordo", written);
                    return (threads.getCurrentThreadCpuTime() - before) / 1_000_000;
                })
                .sorted()
                .toArray();

        assertThat(milliseconds[2]).as("median of five, in ms").isPositive().isLessThanOrEqualTo(250);
    }

    @Test
    void fiftyAtOnceNeedNoMoreMemoryThanTheFewThatAreComputed() throws InterruptedException {
        var written = argon2.written("una frase che ricordo");
        var memory = ManagementFactory.getMemoryMXBean();
        System.gc();
        var before = memory.getHeapMemoryUsage().getUsed();
        var most = new AtomicLong();
        Callable<Boolean> trial = () -> {
            var same = argon2.matches("una frase che ricordo", written);
            System.gc();
            most.accumulateAndGet(memory.getHeapMemoryUsage().getUsed(), Math::max);
            return same;
        };

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var trials = threads.invokeAll(
                    IntStream.range(0, 50).mapToObj(_ -> trial).toList());
            assertThat(trials).allMatch(future -> future.resultNow());
        }

        // two of 19 MiB, and what a running program leaves lying about; fifty would be 950 MiB
        assertThat(most.get() - before).isLessThan(150 * MEGABYTE);
    }
}
