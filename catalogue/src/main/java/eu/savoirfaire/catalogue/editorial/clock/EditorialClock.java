package eu.savoirfaire.catalogue.editorial.clock;

import io.micronaut.context.annotation.Requires;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;

/** When the clock looks at sheets. Not while a command runs: it is about something else. */
@Singleton
@Requires(property = "savoir.events.workers", notEquals = "false")
final class EditorialClock {
    private final Rounds rounds;

    EditorialClock(Rounds rounds) {
        this.rounds = rounds;
    }

    @Scheduled(initialDelay = "40s", fixedDelay = "1m")
    void round() {
        rounds.round();
    }
}
