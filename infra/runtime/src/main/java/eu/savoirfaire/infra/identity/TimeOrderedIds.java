package eu.savoirfaire.infra.identity;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.random.RandomGenerator;

/**
 * Hands out UUIDv7 (RFC 9562 §5.7), each greater than all this object gave before, even when the clock stands still or
 * goes back: the 12 bits after the milliseconds count on (§6.2, method 1), and run over into them when they are full.
 */
@Singleton
public final class TimeOrderedIds {
    private static final int COUNTER_BITS = 12;
    private static final long VERSION_7 = 0x7000L;
    private static final long VARIANT = 0x8000_0000_0000_0000L;
    private static final long BELOW_VARIANT = 0x3FFF_FFFF_FFFF_FFFFL;

    private final Clock clock;
    private final RandomGenerator random;

    /** Milliseconds and counter of the last id, as one number. */
    private final AtomicLong last = new AtomicLong();

    public TimeOrderedIds(Clock clock, RandomGenerator random) {
        this.clock = clock;
        this.random = random;
    }

    public UUID next() {
        var now = clock.millis() << COUNTER_BITS;
        var tick = last.updateAndGet(before -> Math.max(now, before + 1));
        var high = (tick >>> COUNTER_BITS << 16) | VERSION_7 | (tick & 0xFFF);
        return new UUID(high, VARIANT | (random.nextLong() & BELOW_VARIANT));
    }
}
