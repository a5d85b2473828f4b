package eu.savoirfaire.catalogue.intake.text;

/** How a text begins and ends, past quotation marks and brackets. */
public final class SentenceEdge {
    public static final String CLOSING = "\"'”’»)]";
    public static final String OPENING = "\"'“‘«([";

    private static final String ENDS = ".!?…;:؟؛";

    private SentenceEdge() {}

    /** Whether the first letter is a small one. */
    public static boolean beginsSmall(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (OPENING.indexOf(text.charAt(i)) < 0) {
                return Character.isLowerCase(text.codePointAt(i));
            }
        }
        return false;
    }

    /** Whether the last sign ends a sentence or a part of one. */
    public static boolean ends(String text) {
        var at = text.length() - 1;
        while (at > 0 && CLOSING.indexOf(text.charAt(at)) >= 0) {
            at--;
        }
        return at >= 0 && ENDS.indexOf(text.charAt(at)) >= 0;
    }
}
