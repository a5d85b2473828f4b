package eu.savoirfaire.matching.match;

import eu.savoirfaire.matching.match.table.MatchState;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * How long each step of a match may take before it runs out.
 *
 * @param proposed while neither side has said anything
 * @param accepted while one side waits for the other
 * @param mutual while a reserved introduction waits to be made
 */
public record MatchPace(Duration proposed, Duration accepted, Duration mutual) {

    public MatchPace {
        if (proposed.isNegative() || accepted.isNegative() || mutual.isNegative()) {
            throw new IllegalArgumentException("no step takes less than no time");
        }
    }

    /** What people who do this beside their work can keep. */
    public static MatchPace usual() {
        return new MatchPace(Duration.ofDays(30), Duration.ofDays(14), Duration.ofDays(7));
    }

    /** When a match runs out that came into this state now; empty for one that does not. */
    Optional<Instant> term(MatchState state, Instant now) {
        return switch (state) {
            case PROPOSED -> Optional.of(now.plus(proposed));
            case SEEKER_ACCEPTED, PROVIDER_ACCEPTED -> Optional.of(now.plus(accepted));
            case MUTUAL -> Optional.of(now.plus(mutual));
            default -> Optional.empty();
        };
    }
}
