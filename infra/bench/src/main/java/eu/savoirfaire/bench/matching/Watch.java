package eu.savoirfaire.bench.matching;

import java.util.Arrays;
import java.util.function.Supplier;

/** Times what it is given: the median of a few runs after one that does not count. */
final class Watch {
    private static final int RUNS = 5;

    private Watch() {}

    /** An answer and how long it took, in seconds. */
    record Timed<T>(T answer, double seconds) {}

    static <T> Timed<T> once(Supplier<T> work) {
        var before = System.nanoTime();
        var answer = work.get();
        return new Timed<>(answer, (System.nanoTime() - before) / 1e9);
    }

    static <T> Timed<T> median(Supplier<T> work) {
        var answer = work.get();
        var seconds = new double[RUNS];
        for (var run = 0; run < RUNS; run++) {
            seconds[run] = once(work).seconds();
        }
        Arrays.sort(seconds);
        return new Timed<>(answer, seconds[RUNS / 2]);
    }
}
