package eu.savoirfaire.catalogue.structure;

/**
 * The words around a mention that a person reads to judge it: its sentence, or the part of it between commas when that is long.
 *
 * @param start first character in the text
 * @param end one past the last character
 */
public record Clause(String text, int start, int end) {
    /** In characters; a longer sentence is cut at its commas. */
    private static final int LONG = 240;

    private static final String SENTENCE_ENDS = ".!?;\n\u061f\u061b";
    private static final String PART_ENDS = SENTENCE_ENDS + ",:()\u060c";

    public static Clause around(String text, int from, int to) {
        var sentence = between(text, from, to, SENTENCE_ENDS);
        return sentence.end - sentence.start <= LONG ? sentence : between(text, from, to, PART_ENDS);
    }

    private static Clause between(String text, int from, int to, String ends) {
        var start = from;
        while (start > 0 && !endsAt(text, start - 1, ends)) {
            start--;
        }
        var end = to;
        while (end < text.length() && !endsAt(text, end, ends)) {
            end++;
        }
        return trimmed(text, start, end);
    }

    /** A full stop or comma inside a number, an address or "S.p.A.," ends nothing. */
    private static boolean endsAt(String text, int at, String ends) {
        var letter = text.charAt(at);
        if (ends.indexOf(letter) < 0) {
            return false;
        }
        var isAtEndOfWord = at + 1 >= text.length() || Character.isWhitespace(text.charAt(at + 1));
        return (letter != '.' && letter != ',') || isAtEndOfWord;
    }

    private static Clause trimmed(String text, int start, int end) {
        var first = start;
        while (first < end && isEdge(text.charAt(first))) {
            first++;
        }
        var last = end;
        while (last > first && Character.isWhitespace(text.charAt(last - 1))) {
            last--;
        }
        return new Clause(text.substring(first, last), first, last);
    }

    private static boolean isEdge(char c) {
        return Character.isWhitespace(c) || "-•,.)".indexOf(c) >= 0;
    }
}
