package eu.savoirfaire.infra.vocabulary.mention;

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
 * @param opens whether something that ends a phrase (a comma, a full stop, a new line) stands between it and the word before
 */
record Word(String folded, int start, int end, boolean opens) {
    /** Apostrophes, hyphens and blanks part words and keep a phrase together. */
    private static final String KEEPS_TOGETHER = " \t\u00a0'’‘ʼ`´-‐‑_#*";

    static List<Word> all(String text) {
        var words = new ArrayList<Word>();
        var opens = true;
        var at = 0;
        while (at < text.length()) {
            var letter = text.codePointAt(at);
            if (Character.isLetterOrDigit(letter)) {
                var end = endOfWord(text, at);
                words.add(new Word(fold(text.substring(at, end)), at, end, opens));
                opens = false;
                at = end;
            } else {
                opens |= KEEPS_TOGETHER.indexOf(letter) < 0 && !isMark(letter);
                at += Character.charCount(letter);
            }
        }
        return words;
    }

    /** Lower case, compatibility forms and accents resolved, Arabic alef, hamza, yeh and teh marbuta levelled, tatweel dropped. */
    static String fold(String word) {
        var plain = isAscii(word) ? word : Normalizer.normalize(word, Normalizer.Form.NFKD);
        var folded = new StringBuilder(plain.length());
        plain.toLowerCase(Locale.ROOT).codePoints().filter(c -> !isMark(c)).forEach(c -> {
            switch (c) {
                case 'ß' -> folded.append("ss");
                case 'æ' -> folded.append("ae");
                case 'œ' -> folded.append("oe");
                case 'ø' -> folded.append('o');
                case 'ł' -> folded.append('l');
                case 'ı' -> folded.append('i');
                case 'ة' -> folded.append('ه');
                case 'ى' -> folded.append('ي');
                case 'ٱ' -> folded.append('ا');
                default -> folded.appendCodePoint(c);
            }
        });
        return folded.toString();
    }

    private static int endOfWord(String text, int start) {
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

    private static boolean isMark(int c) {
        return Character.getType(c) == Character.NON_SPACING_MARK || c == 'ـ';
    }

    private static boolean isAscii(String word) {
        return word.chars().allMatch(c -> c < 128);
    }
}
