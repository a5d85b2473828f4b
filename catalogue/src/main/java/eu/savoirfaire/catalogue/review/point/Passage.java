package eu.savoirfaire.catalogue.review.point;

import eu.savoirfaire.catalogue.difference.WordDifference;
import eu.savoirfaire.catalogue.sheet.Section;
import eu.savoirfaire.catalogue.sheet.Sheet;

/**
 * A stretch of the text of one section; one without length is about what is missing there.
 *
 * @param start in UTF-16 units of the section's text
 * @param end not before {@code start}
 */
public record Passage(Section section, int start, int end) {

    public Passage {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("A passage from " + start + " to " + end);
        }
    }

    /** A whole section, also one without a text. */
    public static Passage whole(Section section, Sheet sheet) {
        return new Passage(section, 0, sheet.text(section).orElse("").length());
    }

    /** Whether it lies in the text. */
    public boolean liesIn(Sheet sheet) {
        return end <= sheet.text(section).orElse("").length();
    }

    /** Its words. */
    public String in(Sheet sheet) {
        return sheet.text(section).orElse("").substring(start, end);
    }

    /**
     * The same passage after an edit: it keeps the words around it that stayed, takes in what was written into it, and
     * shrinks to a place when all its words went.
     */
    public Passage after(Sheet before, Sheet now) {
        var old = before.text(section).orElse("");
        var fresh = now.text(section).orElse("");
        if (old.equals(fresh)) {
            return this;
        }
        var whole = start == 0 && end == old.length();
        return whole ? whole(section, now) : followed(old, fresh);
    }

    private Passage followed(String old, String fresh) {
        var inOld = 0;
        var inFresh = 0;
        var from = start == 0 ? 0 : -1;
        var to = -1;
        for (var part : WordDifference.between(old, fresh)) {
            var length = part.text().length();
            switch (part.kind()) {
                case KEPT -> {
                    if (from < 0 && start < inOld + length) {
                        from = inFresh + Math.max(0, start - inOld);
                    }
                    if (to < 0 && end <= inOld + length) {
                        to = inFresh + Math.max(0, end - inOld);
                    }
                    inOld += length;
                    inFresh += length;
                }
                case REMOVED -> {
                    if (from < 0 && start < inOld + length) {
                        from = inFresh;
                    }
                    inOld += length;
                }
                case ADDED -> inFresh += length;
            }
        }
        var beginning = from < 0 ? inFresh : from;
        return new Passage(section, beginning, Math.max(beginning, to < 0 ? inFresh : to));
    }
}
