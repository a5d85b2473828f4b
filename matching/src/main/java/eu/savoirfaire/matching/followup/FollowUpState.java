package eu.savoirfaire.matching.followup;

import java.util.Locale;

/** How far one time of asking has come. */
public enum FollowUpState {
    /** Its day has not come. */
    PLANNED,
    /** Both sides were asked. */
    ASKED,
    /** Whoever did not answer was asked once more. */
    REMINDED,
    /** Everything that will be said was said, and what follows from it was done. */
    CLOSED,
    /** The two sides do not agree: a person decides. */
    UNDECIDED,
    /** The match came to its end another way before it was answered. */
    DROPPED;

    /** Whether the sides may answer. */
    public boolean isOpen() {
        return this == ASKED || this == REMINDED;
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
