package eu.savoirfaire.catalogue.intake.text;

import java.util.regex.Pattern;

/** The signs that begin a list item, as typed, as word processors draw them, and as copying leaves them. */
public final class ListMark {
    /** Dashes and stars mark an item only before a space; so does the hollow bullet that fonts lend from the letter o. */
    private static final Pattern MARK = Pattern.compile(
            "^(?:[-–—−‐‑*+]\\s+|[•·‣⁃∙◦▪▫■□●○◆◇➢➤►▶▸✓✔✗❖❑\\uE000-\\uF8FF\\uFFFD]\\s*|[oØ§]\\t\\s*)(?=\\S)");

    private static final Pattern NUMBER =
            Pattern.compile("^(?:\\d{1,2}|[a-zA-Z]|[ivxIVX]{1,4})[.)]\\s*[-–]?\\s*(?=\\p{L}|[\"“«])");

    private ListMark() {}

    /** How many characters the mark takes; 0 if the line has none. */
    public static int length(String line) {
        var mark = MARK.matcher(line);
        return mark.find() ? mark.end() : 0;
    }

    /** {@code 1. }, {@code 2) }, {@code b) }. */
    public static boolean isNumbered(String line) {
        return NUMBER.matcher(line).find();
    }
}
