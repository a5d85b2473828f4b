package eu.savoirfaire.catalogue.intake.text;

import java.text.Normalizer;
import java.util.Arrays;

/**
 * A text reduced to what tells it apart for matching: lower-case letters and digits without accents, apostrophes, spaces and
 * signs. {@code OPPORTUNITA'}, {@code OPPORTUNITÀ} and {@code Opportunità} are the same.
 *
 * @param letters the reduced text
 * @param at for each character of {@code letters} the index in the text that it comes from
 */
public record Folded(String letters, int[] at) {

    public static Folded of(String text) {
        var letters = new StringBuilder(text.length());
        var at = new int[text.length() + 1];
        for (int i = 0; i < text.length(); ) {
            var codePoint = text.codePointAt(i);
            var from = letters.length();
            fold(codePoint, letters);
            if (letters.length() > at.length) {
                at = Arrays.copyOf(at, Math.max(letters.length(), at.length * 2));
            }
            Arrays.fill(at, from, letters.length(), i);
            i += Character.charCount(codePoint);
        }
        return new Folded(letters.toString(), at);
    }

    public static String letters(String text) {
        var letters = new StringBuilder(text.length());
        text.codePoints().forEach(codePoint -> fold(codePoint, letters));
        return letters.toString();
    }

    /** The words of a text, each folded, one space between them. */
    public static String words(String text) {
        var words = new StringBuilder(text.length());
        var inWord = false;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            var codePoint = text.codePointAt(i);
            var length = words.length();
            if (!inWord && length > 0 && isKept(codePoint)) {
                words.append(' ');
            }
            fold(codePoint, words);
            inWord = words.length() > length || isApostrophe(codePoint) || isMark(codePoint);
        }
        return words.toString();
    }

    private static void fold(int codePoint, StringBuilder letters) {
        if (codePoint < 0x80) {
            if (isKept(codePoint)) {
                letters.append((char) Character.toLowerCase(codePoint));
            }
            return;
        }
        if (isKept(codePoint)) {
            var parts = Normalizer.normalize(Character.toString(codePoint), Normalizer.Form.NFKD);
            parts.codePoints()
                    .filter(Folded::isKept)
                    .forEach(part -> letters.append(plain(Character.toLowerCase(part))));
        }
    }

    private static String plain(int letter) {
        return switch (letter) {
            case 'œ' -> "oe";
            case 'æ' -> "ae";
            case 'ß' -> "ss";
            case 'ø' -> "o";
            case 'ł' -> "l";
            // tā' marbūta and alif maqsūra are typed as their look-alikes
            case 'ة' -> "ه";
            case 'ى' -> "ي";
            case 'ـ', 'ª', 'º' -> "";
            default -> Character.toString(letter);
        };
    }

    private static boolean isKept(int codePoint) {
        return Character.isLetterOrDigit(codePoint) && codePoint != 'ª' && codePoint != 'º';
    }

    private static boolean isMark(int codePoint) {
        return Character.getType(codePoint) == Character.NON_SPACING_MARK;
    }

    private static boolean isApostrophe(int codePoint) {
        return codePoint == '\'' || codePoint == '’' || codePoint == '‘' || codePoint == 'ʼ';
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Folded folded && letters.equals(folded.letters) && Arrays.equals(at, folded.at);
    }

    @Override
    public int hashCode() {
        return letters.hashCode();
    }
}
