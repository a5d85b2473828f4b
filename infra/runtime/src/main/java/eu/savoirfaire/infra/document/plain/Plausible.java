package eu.savoirfaire.infra.document.plain;

/** Whether decoded bytes read like a text of ours: a wrong guess gives letters in odd places. */
final class Plausible {
    private static final double FEW = 0.002;
    private static final double MOST = 0.97;
    private static final double ODD_LETTERS = 0.1;
    /** In Windows-1252, but hardly in our languages; where other code pages have accented letters. */
    private static final String RARE = "ƒˆ‰Š‹›Ž˜šžŸ†‡¢¤¥";

    private static final String LOW_QUOTES = "‚„";
    private static final int SAMPLE = 1 << 18;

    private Plausible() {}

    /** At most one control character in five hundred, and never a zero: old printers' marks occur in texts, zeros do not. */
    static boolean hasFewControls(String text) {
        var controls = 0;
        for (int i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if (c == 0) {
                return false;
            }
            controls += c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f' ? 1 : 0;
        }
        return controls <= FEW * text.length() + 1;
    }

    /** Nearly all characters are Latin or Arabic letters or belong to no script. */
    static boolean isInKnownScripts(String text) {
        var sample = text.substring(0, Math.min(text.length(), SAMPLE));
        var known = sample.codePoints().filter(Plausible::isKnown).count();
        return known >= MOST * sample.codePoints().count();
    }

    /**
     * Text in another code page (CP850, Mac) decoded as Windows-1252 has its accented letters as signs inside words; a text
     * that is Windows-1252 has signs there only as apostrophes and dashes.
     */
    static boolean readsLikeWesternText(String text) {
        var high = 0;
        var odd = 0;
        for (int i = 1; i < text.length() - 1; i++) {
            var c = text.charAt(i);
            if (c < 0x80) {
                continue;
            }
            high++;
            odd += RARE.indexOf(c) >= 0 || (LOW_QUOTES.indexOf(c) >= 0 && Character.isLetter(text.charAt(i - 1)))
                    ? 1
                    : 0;
            var inWord = Character.isLowerCase(text.charAt(i - 1)) && Character.isLowerCase(text.charAt(i + 1));
            odd += inWord && !Character.isLetter(c) && "’‘–—\u00ad·".indexOf(c) < 0 ? 1 : 0;
            odd += inWord && Character.isUpperCase(c) ? 1 : 0;
        }
        return odd <= ODD_LETTERS * high;
    }

    private static boolean isKnown(int codePoint) {
        return switch (Character.UnicodeScript.of(codePoint)) {
            case LATIN, ARABIC, GREEK, CYRILLIC, HEBREW -> true;
            case COMMON, INHERITED -> !Character.isISOControl(codePoint) || Character.isWhitespace(codePoint);
            default -> false;
        };
    }
}
