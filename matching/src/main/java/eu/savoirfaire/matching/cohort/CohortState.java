package eu.savoirfaire.matching.cohort;

import java.util.Locale;

/** How far a cohort has come. */
public enum CohortState {
    DRAFT,
    /** People can join. */
    OPEN,
    /** Nobody joins any more; the hash of the seed is published, and it can be run. */
    CLOSED,
    /** There is a run that a person may confirm. */
    PROPOSED,
    CONFIRMED,
    CANCELLED;

    /** Whether people and offers can still come in. */
    public boolean gathers() {
        return this == DRAFT || this == OPEN;
    }

    /** Whether it can be run, and pins set. */
    public boolean runs() {
        return this == CLOSED || this == PROPOSED;
    }

    /** As addresses and texts have it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
