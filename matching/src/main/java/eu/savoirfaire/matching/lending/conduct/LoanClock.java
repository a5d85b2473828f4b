package eu.savoirfaire.matching.lending.conduct;

import io.micronaut.context.annotation.Requires;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;

/** When the clock looks at loans. Not while a command runs: it is about something else. */
@Singleton
@Requires(property = "savoir.events.workers", notEquals = "false")
final class LoanClock {
    private final LoanRounds rounds;

    LoanClock(LoanRounds rounds) {
        this.rounds = rounds;
    }

    @Scheduled(initialDelay = "50s", fixedDelay = "10m")
    void round() {
        rounds.round();
    }
}
