package eu.savoirfaire.infra.document.press;

import com.openhtmltopdf.bidi.BidiReorderer;
import com.openhtmltopdf.bidi.support.ICUBidiReorderer;

/**
 * Joins Arabic letters and turns lines around. ICU draws vowel signs as letters of their own, with a gap; our font has them
 * without width, to be drawn over the letter that follows them in a line that was turned around, so they stay signs.
 */
final class ArabicLetters implements BidiReorderer {
    /** From tanwin fath to sukun: each sign has an isolated and a medial shape, and some of the latter are missing. */
    private static final char FIRST_SHAPE = '\uFE70';

    private static final char LAST_SHAPE = '\uFE7F';
    private static final char FIRST_SIGN = '\u064B';

    private final BidiReorderer icu = new ICUBidiReorderer();

    @Override
    public String shapeText(String text) {
        var shaped = icu.shapeText(text);
        var signs = new StringBuilder(shaped.length());
        shaped.chars().forEach(c -> signs.append(sign((char) c)));
        return signs.toString();
    }

    @Override
    public String reorderRTLTextToLTR(String text) {
        return icu.reorderRTLTextToLTR(text);
    }

    @Override
    public String deshapeText(String text) {
        return icu.deshapeText(text);
    }

    @Override
    public boolean isLiveImplementation() {
        return true;
    }

    private static char sign(char shape) {
        return shape < FIRST_SHAPE || shape > LAST_SHAPE ? shape : (char) (FIRST_SIGN + (shape - FIRST_SHAPE) / 2);
    }
}
