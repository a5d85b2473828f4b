package eu.savoirfaire.infra.identity;

import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.random.RandomGenerator;

/** The clock and the source of randomness of the program; a test brings its own. */
@Factory
final class TimeAndChance {

    @Singleton
    @Requires(missingBeans = Clock.class)
    Clock clock() {
        return Clock.systemUTC();
    }

    /** Hard to guess: ids and codes made from it are shown to the public. */
    @Singleton
    @Requires(missingBeans = RandomGenerator.class)
    RandomGenerator random() {
        return new SecureRandom();
    }
}
