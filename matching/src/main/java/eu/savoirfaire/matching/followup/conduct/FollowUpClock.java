package eu.savoirfaire.matching.followup.conduct;

import io.micronaut.context.annotation.Requires;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;

/** When the clock looks at matches that have begun. Not while a command runs: it is about something else. */
@Singleton
@Requires(property = "savoir.events.workers", notEquals = "false")
final class FollowUpClock {
    private final FollowUpRounds rounds;

    FollowUpClock(FollowUpRounds rounds) {
        this.rounds = rounds;
    }

    @Scheduled(initialDelay = "55s", fixedDelay = "1m")
    void round() {
        rounds.round();
    }
}
