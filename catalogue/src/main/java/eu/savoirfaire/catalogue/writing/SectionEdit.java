package eu.savoirfaire.catalogue.writing;

import eu.savoirfaire.catalogue.sheet.Section;
import eu.savoirfaire.catalogue.sheet.Sheet;

/**
 * The text that somebody wants a section to have.
 *
 * @param seen the text they changed it from
 * @param text in the form in which sheets keep it; empty to take the section's text away
 */
public record SectionEdit(Section section, TextMark seen, String text) {

    /** What came of taking it into a sheet. */
    public sealed interface Taken {

        /** The sheet with the text in its section, and nothing else changed. */
        record Changed(Sheet sheet) implements Taken {}

        /** The section says just that already. */
        record Same() implements Taken {}

        /**
         * Somebody else changed the same section meanwhile; nothing is taken.
         *
         * @param theirs what it says now
         */
        record Conflict(String theirs) implements Taken {}
    }

    /** Takes it into the sheet as it is now; what others wrote into other sections stays. */
    public Taken into(Sheet now) {
        var present = now.text(section).orElse("");
        if (present.equals(text)) {
            return new Taken.Same();
        }
        return seen.marks(present) ? new Taken.Changed(now.with(section, text)) : new Taken.Conflict(present);
    }
}
