package eu.savoirfaire.matching.cohort.seat;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What can be done to a seat. */
public enum SeatAction {
    /** By the clock, or at once when somebody passes. */
    OFFER,
    ACCEPT,
    PASS,
    /** Whoever was asked did not answer. */
    EXPIRE,
    /** Nobody waits. */
    LAPSE,
    /** Whoever left comes back. */
    RETURN;

    /** As events, addresses and texts have it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What a person can do. */
    public static Optional<SeatAction> of(String word) {
        return Arrays.stream(values())
                .filter(action -> action.word().equals(word))
                .filter(action -> action == ACCEPT || action == PASS || action == RETURN)
                .findFirst();
    }
}
