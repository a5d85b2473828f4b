package eu.savoirfaire.matching.programme;

import java.util.Locale;

/** How far a programme has come. */
public enum ProgrammeState {
    /** Only those who look after it see it. */
    DRAFT,
    RUNNING,
    CLOSED;

    /** As events, addresses and texts have it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
