package eu.savoirfaire.matching.cohort.run;

import java.util.Locale;

/** How a run stands. */
public enum RunState {
    RUNNING,
    /** It came to its end, and a person may confirm it. */
    PROPOSED,
    CONFIRMED,
    CANCELLED,
    /** It could not be done, for a reason that people understand. */
    REFUSED,
    FAILED,
    /** The program ended, or was killed, before it did. */
    INTERRUPTED;

    /** Whether there is a report. */
    public boolean hasResult() {
        return this == PROPOSED || this == CONFIRMED;
    }

    /** As texts have it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
