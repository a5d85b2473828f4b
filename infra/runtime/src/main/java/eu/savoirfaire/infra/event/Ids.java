package eu.savoirfaire.infra.event;

import java.time.Clock;
import java.util.UUID;
import java.util.random.RandomGenerator;

/**
 * Makes UUIDs of version 7 (RFC 9562 §5.7): milliseconds since 1970 first, so that they sort by age. Within one
 * process each is greater than the one before (§6.2, method 1: a counter of 12 bits that starts low and, when it is
 * full, borrows from the next millisecond).
 */
public final class Ids {
    private static final int COUNTER_BITS = 12;
    private static final long COUNTER_MASK = (1L << COUNTER_BITS) - 1;

    private final Clock clock;
    private final RandomGenerator random;
    private long last;

    public Ids(Clock clock, RandomGenerator random) {
        this.clock = clock;
        this.random = random;
    }

    public synchronized UUID next() {
        var first = clock.millis() << COUNTER_BITS | random.nextInt(1 << COUNTER_BITS - 2);
        last = Math.max(first, last + 1);
        var most = (last >>> COUNTER_BITS) << 16 | 0x7000L | last & COUNTER_MASK;
        var least = random.nextLong() >>> 2 | 0x8000_0000_0000_0000L;
        return new UUID(most, least);
    }
}
