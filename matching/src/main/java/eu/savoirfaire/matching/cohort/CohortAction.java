package eu.savoirfaire.matching.cohort;

import java.util.Locale;

/** What can be done to a cohort. */
public enum CohortAction {
    /** Says something else of it. */
    CHANGE,
    /** Lets people join. */
    OPEN,
    /** Ends that, and publishes the hash of the seed. */
    CLOSE,
    REOPEN,
    /** What a run that came to its end does. */
    PROPOSE,
    CONFIRM,
    /** Takes a confirmation back, as long as nobody was introduced. */
    UNDO,
    CANCEL,
    RESTORE;

    /** As the audit and addresses have it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
