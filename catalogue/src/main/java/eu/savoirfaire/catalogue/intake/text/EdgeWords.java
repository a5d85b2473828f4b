package eu.savoirfaire.catalogue.intake.text;

/** The first and the last word of a text, found from its ends: texts may be long, and these are asked for often. */
public final class EdgeWords {
    private EdgeWords() {}

    /** The letters that the text begins with; may be empty. */
    public static String first(String text) {
        var end = 0;
        while (end < text.length() && isLetter(text.charAt(end))) {
            end++;
        }
        return text.substring(0, end);
    }

    /** The letters that the text ends with, before an apostrophe and white space; may be empty. */
    public static String last(String text) {
        var end = text.length();
        while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        if (end > 0 && (text.charAt(end - 1) == '\'' || text.charAt(end - 1) == '’')) {
            end--;
        }
        var start = end;
        while (start > 0 && isLetter(text.charAt(start - 1))) {
            start--;
        }
        return text.substring(start, end);
    }

    private static boolean isLetter(char c) {
        return Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }
}
