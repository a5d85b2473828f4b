package eu.savoirfaire.catalogue.writing;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * Brings what somebody typed into the form in which sheets keep text: NFC, paragraphs apart by one blank line, list items one a
 * line beginning {@code - }. No word is changed.
 */
public final class TypedText {
    private static final Pattern LINE_END = Pattern.compile("\\r\\n?|\\u2028|\\u2029|\\u0085");
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}&&[^\\n\\t]]|[\\uFEFF\\uFFFE\\uFFFF]");
    private static final Pattern TRAILING = Pattern.compile("[ \\t\\u00A0]+(?=\\n|$)");
    private static final Pattern BULLET = Pattern.compile("(?m)^[ \\t]*[-–—•·*▪◦‣][ \\t]+(?=\\S)");
    private static final Pattern WHITE_SPACE = Pattern.compile("[\\s\\u00A0]+");
    private static final Pattern BLANK_LINES = Pattern.compile("\\n{3,}");

    private TypedText() {}

    /** Typed again what it gives changes nothing. */
    public static String of(String typed) {
        var text = LINE_END.matcher(Normalizer.normalize(typed, Normalizer.Form.NFC))
                .replaceAll("\n");
        text = INVISIBLE.matcher(text).replaceAll("");
        text = TRAILING.matcher(text).replaceAll("");
        text = BULLET.matcher(text).replaceAll("- ");
        return BLANK_LINES.matcher(text).replaceAll("\n\n").strip();
    }

    /** How many words it has: stretches that are not white space and hold a letter or a digit. */
    public static int words(String text) {
        return (int) WHITE_SPACE
                .splitAsStream(text)
                .filter(word -> word.codePoints().anyMatch(Character::isLetterOrDigit))
                .count();
    }
}
