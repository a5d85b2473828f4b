package eu.savoirfaire.matching.recognition;

import java.time.Instant;

/** Something that the assessor or the person wrote about it. */
public record Said(Kind kind, String text, Instant at) {
    /** The longest of them. */
    public static final int LONGEST = 2000;

    /** What it is. */
    public enum Kind {
        /** What the assessor asks. */
        QUESTION,
        /** What the person answers. */
        ANSWER,
        /** Why the person asks that somebody else decides. */
        APPEAL
    }
}
