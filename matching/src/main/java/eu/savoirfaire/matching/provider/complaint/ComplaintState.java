package eu.savoirfaire.matching.provider.complaint;

import java.util.Locale;

/** What came of a complaint. */
public enum ComplaintState {
    OPEN,
    SUSPENDED,
    DISMISSED;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
