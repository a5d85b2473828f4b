package eu.savoirfaire.infra.event.bakery;

import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Requires;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;

/** A tally and letters that follow the log of their own accord. */
@Factory
@Requires(property = Subscribers.PRESENT)
public final class Subscribers {
    /** The property that brings them into a context. */
    public static final String PRESENT = "test.bakery.subscribers";

    @Singleton
    Tally tally(JdbcOperations jdbc) {
        return new Tally(jdbc);
    }

    @Singleton
    Letters letters(JdbcOperations jdbc) {
        return new Letters(jdbc);
    }
}
