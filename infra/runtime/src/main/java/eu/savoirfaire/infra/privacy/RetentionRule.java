package eu.savoirfaire.infra.privacy;

import java.time.Duration;
import java.time.Instant;

/** What one part of the program keeps for a time and then drops by itself: a bean of each part that does. */
public interface RetentionRule {

    /** Unique, a word or two with hyphens, such as {@code challenges}; at most 60 characters. */
    String name();

    /** How often there may be something to drop. */
    default Duration every() {
        return Duration.ofHours(1);
    }

    /**
     * Drops everything whose time is over. Called in a transaction of its own, by one node of the cluster at a time.
     *
     * @return how many were dropped
     */
    int drop(Instant now);
}
