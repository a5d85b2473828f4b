package eu.savoirfaire.catalogue.practice;

import org.jspecify.annotations.Nullable;

/**
 * How the text of a revision came to be.
 *
 * @param kind by hand, from an imported document, or with the demo data
 * @param source the name of the imported document; null unless it, or what was corrected by hand since, was imported
 * @param workshop the ordinal of its workshop in that document, from 1; 0 if at none
 * @param place its place among the sheets of that workshop, from 1; 0 if it came from no document
 */
public record Origin(Kind kind, @Nullable String source, int workshop, int place) {

    /** Who wrote it down. */
    public enum Kind {
        HAND,
        IMPORT,
        DEMO
    }

    public static Origin hand() {
        return new Origin(Kind.HAND, null, 0, 0);
    }

    /** Of the same text with a slip of the pen mended. */
    Origin correctedByHand() {
        return new Origin(Kind.HAND, source, workshop, place);
    }

    public static Origin importedFrom(String source, int workshop, int place) {
        return new Origin(Kind.IMPORT, source, workshop, place);
    }

    public static Origin demo(int workshop, int place) {
        return new Origin(Kind.DEMO, null, workshop, place);
    }
}
