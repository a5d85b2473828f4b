package eu.savoirfaire.catalogue.sheet;

import java.util.regex.Pattern;

/** How much a sheet tells; computed from its text, never set. */
public enum Level {
    /** What is needed to publish. */
    SNAPSHOT,
    /** Also where the practice goes from here and what of it can be taken elsewhere. */
    FULL,
    /** Full, and its results name figures. */
    EVIDENCED;

    private static final Pattern FIGURE = Pattern.compile("(?<![\\p{L}\\d])\\d");

    public static Level of(Sheet sheet) {
        if (sheet.text(Section.FUTURE).isEmpty()
                || sheet.text(Section.TRANSFERABILITY).isEmpty()) {
            return SNAPSHOT;
        }
        var figures = sheet.text(Section.RESULTS)
                .filter(results -> FIGURE.matcher(results).find());
        return figures.isPresent() ? EVIDENCED : FULL;
    }
}
