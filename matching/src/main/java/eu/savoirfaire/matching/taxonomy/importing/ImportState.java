package eu.savoirfaire.matching.taxonomy.importing;

import java.util.Locale;

/** How an import stands. */
public enum ImportState {
    RUNNING,
    /** There is a release; it may be one that was there before. */
    DONE,
    CANCELLED,
    /** Nothing could be made of the file, for a reason that people understand. */
    REFUSED,
    FAILED,
    /** The program ended, or was killed, before it did. */
    INTERRUPTED;

    /** As texts have it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
