package eu.savoirfaire.infra.document.pdf;

/** Glyphs that stand for several letters, written out (Unicode, Alphabetic Presentation Forms FB00-FB06). */
final class Ligatures {
    private static final char FIRST = '\ufb00';
    private static final String[] LETTERS = {"ff", "fi", "fl", "ffi", "ffl", "st", "st"};

    private Ligatures() {}

    static String spelledOut(String text) {
        if (text.chars().noneMatch(Ligatures::isLigature)) {
            return text;
        }
        var letters = new StringBuilder();
        text.chars().forEach(c -> {
            if (isLigature(c)) {
                letters.append(LETTERS[c - FIRST]);
            } else {
                letters.append((char) c);
            }
        });
        return letters.toString();
    }

    private static boolean isLigature(int c) {
        return c >= FIRST && c < FIRST + LETTERS.length;
    }
}
