package eu.savoirfaire.matching.cohort.seat;

import java.util.Locale;

/** What is with a seat that somebody left. */
public enum SeatState {
    /** Kept for whoever left, who may think again. */
    HELD,
    /** Somebody who waits was asked. */
    OFFERED,
    /** Nobody is there to be asked. */
    FREE,
    TAKEN,
    /** Whoever left it came back. */
    RETURNED;

    /** As texts have it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
