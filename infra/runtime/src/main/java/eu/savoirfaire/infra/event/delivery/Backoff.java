package eu.savoirfaire.infra.event.delivery;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.random.RandomGenerator;

/** Pauses between attempts: doubling, up to a longest, each shortened by up to half at random so that none march in step. */
@Singleton
final class Backoff {
    private final Duration first;
    private final Duration longest;
    private final RandomGenerator random;

    Backoff(DeliveryConfiguration configuration, RandomGenerator random) {
        this.first = configuration.firstRetry();
        this.longest = configuration.longestRetry();
        this.random = random;
    }

    /** @param failures how often it has failed so far, from 1 */
    Duration after(int failures) {
        // beyond 2^20 times the first pause, the longest has long been reached
        var doubled = first.toNanos() * (1L << Math.min(failures - 1, 20));
        var full = Math.min(doubled, longest.toNanos());
        return Duration.ofNanos((long) (full * (0.5 + random.nextDouble() / 2)));
    }
}
