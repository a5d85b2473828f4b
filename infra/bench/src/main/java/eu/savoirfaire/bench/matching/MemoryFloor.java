package eu.savoirfaire.bench.matching;

import java.util.Arrays;

/** How long it takes just to read as many bytes as a search has to look at: no search can be quicker than memory is. */
final class MemoryFloor {
    private final long[] numbers;
    private long sum;

    MemoryFloor(long bytes) {
        numbers = new long[(int) (bytes / Long.BYTES)];
        Arrays.setAll(numbers, i -> i);
    }

    /** Reads all once. */
    long nanoseconds() {
        var before = System.nanoTime();
        for (var number : numbers) {
            sum += number;
        }
        return System.nanoTime() - before;
    }

    /** What was read, so that the reading cannot be left out. */
    long sum() {
        return sum;
    }
}
