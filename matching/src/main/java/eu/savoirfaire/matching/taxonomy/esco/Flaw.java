package eu.savoirfaire.matching.taxonomy.esco;

import java.util.Locale;

/**
 * Something that is wrong in a file. The rest of the file is read nevertheless, unless its kind says otherwise.
 *
 * @param file its name
 * @param line the first line of the row, from 1; 0 where it is about the file as a whole
 * @param column its name; empty where it is about the row as a whole
 * @param found what stands there, cut where it is long
 */
public record Flaw(String file, long line, String column, Kind kind, String found) {
    private static final int LONGEST = 120;

    public Flaw {
        found = found.length() > LONGEST ? found.substring(0, LONGEST) + "…" : found;
    }

    /** What is wrong; each has a text that says so, and one that says what to do. */
    public enum Kind {
        /** A file without which a taxonomy is not whole. */
        NO_FILE,
        /** The name of the file says no language; it was not read. */
        NO_LANGUAGE,
        /** A column that must be there; the file was not read. */
        NO_COLUMN,
        /** A row without end, as where a quotation mark is not closed; what follows was not read. */
        ENDLESS_ROW,
        /** More or fewer cells than the first row has. */
        CELLS,
        NOT_UTF8,
        NO_URI,
        /** Not an address of a concept of ESCO. */
        NOT_ESCO,
        NO_LABEL,
        LONG_LABEL,
        /** The same concept, or the same tie, once more. */
        DUPLICATE,
        /** A tie with a concept that no file has. */
        UNKNOWN_CONCEPT,
        /** Neither essential nor optional. */
        UNKNOWN_RELATION,
        /** A tie by which a concept would be broader than itself; it was left out. */
        CIRCLE;

        /** As texts have it, such as {@code no-file}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
