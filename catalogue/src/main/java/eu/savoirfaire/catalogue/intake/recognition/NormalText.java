package eu.savoirfaire.catalogue.intake.recognition;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** A text without what is no change: white space, list marks, the shapes of apostrophes, quotation marks and dashes. */
final class NormalText {
    private static final Pattern MARKS = Pattern.compile("(?m)^[ \\t]*[-–—•·*\\uE000-\\uF8FF]\\s+");
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern APOSTROPHES = Pattern.compile("[’‘ʼ´`′]");
    private static final Pattern QUOTES = Pattern.compile("[“”„«»]");
    private static final Pattern DASHES = Pattern.compile("[–—−‐‑]");

    private NormalText() {}

    static String of(String text) {
        var normal =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFC)).replaceAll("");
        normal = APOSTROPHES.matcher(normal).replaceAll("'");
        normal = QUOTES.matcher(normal).replaceAll("\"");
        normal = DASHES.matcher(normal).replaceAll("-");
        return SPACES.matcher(normal).replaceAll("");
    }
}
