package eu.savoirfaire.infra.document;

import java.util.regex.Pattern;

/**
 * A text in a table that people open in a spreadsheet, which would compute what begins like a formula (OWASP, CSV Injection).
 * An apostrophe before it keeps the spreadsheet from it; one apostrophe less gives the text back.
 */
public final class SpreadsheetCell {
    /** What a spreadsheet takes for a formula, also behind apostrophes that stood before it already. */
    private static final Pattern FORMULA = Pattern.compile("^'*[=+\\-@\\t\\r]");

    private static final Pattern KEPT_FROM_FORMULA = Pattern.compile("^'(?='*[=+\\-@\\t\\r])");

    private SpreadsheetCell() {}

    /** The text as it is written into the table. */
    public static String harmless(String text) {
        return FORMULA.matcher(text).find() ? "'" + text : text;
    }

    /** The text that was written as this cell. */
    public static String text(String cell) {
        return KEPT_FROM_FORMULA.matcher(cell).replaceFirst("");
    }
}
