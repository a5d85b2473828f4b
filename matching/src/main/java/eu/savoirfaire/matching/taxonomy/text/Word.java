package eu.savoirfaire.matching.taxonomy.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * One word of a text.
 *
 * @param folded without case, accents and Arabic spelling variants
 * @param start first character in the text
 * @param end one past the last character
 * @param clause counts what is parted by full stops, semicolons, brackets and new lines: a phrase does not reach from one into the next
 */
record Word(String folded, int start, int end, int clause) {
    private static final String PARTS = ".;:!?()\n؛؟…•";

    static List<Word> all(String text) {
        var words = new ArrayList<Word>();
        var clause = 0;
        var at = 0;
        while (at < text.length()) {
            var letter = text.codePointAt(at);
            if (Character.isLetterOrDigit(letter)) {
                var end = end(text, at);
                words.add(new Word(fold(text.substring(at, end)), at, end, clause));
                at = end;
            } else {
                clause += PARTS.indexOf(letter) >= 0 ? 1 : 0;
                at += Character.charCount(letter);
            }
        }
        return words;
    }

    static String fold(String word) {
        var plain = Normalizer.normalize(word, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        var folded = new StringBuilder(plain.length());
        plain.codePoints().filter(letter -> !isMark(letter)).forEach(letter -> {
            switch (letter) {
                case 'œ' -> folded.append("oe");
                case 'æ' -> folded.append("ae");
                case 'ة' -> folded.append('ه');
                case 'ى' -> folded.append('ي');
                default -> folded.appendCodePoint(letter);
            }
        });
        return folded.toString();
    }

    private static int end(String text, int start) {
        var at = start;
        while (at < text.length()) {
            var letter = text.codePointAt(at);
            if (!Character.isLetterOrDigit(letter) && !isMark(letter)) {
                break;
            }
            at += Character.charCount(letter);
        }
        return at;
    }

    private static boolean isMark(int letter) {
        return Character.getType(letter) == Character.NON_SPACING_MARK || letter == 'ـ';
    }
}
