package eu.savoirfaire.infra.document.pdf;

/**
 * A line of text and where it stands, in points from the top left corner of its page.
 *
 * @param page from 1
 * @param left where the first glyph begins
 * @param right where the last glyph ends
 * @param baseline of the glyphs
 * @param height of the font
 * @param space the width of a space in that font
 */
record PlacedLine(int page, String text, float left, float right, float baseline, float height, float space) {

    PlacedLine joined(PlacedLine after) {
        return new PlacedLine(
                page,
                text + " " + after.text,
                Math.min(left, after.left),
                Math.max(right, after.right),
                baseline,
                Math.max(height, after.height),
                space);
    }

    boolean isBeside(PlacedLine other) {
        return page == other.page && Math.abs(baseline - other.baseline) < height / 3;
    }

    /** The width of the first word, by the average width of the line's characters. */
    float firstWord() {
        var end = text.indexOf(' ');
        return end < 0 ? right - left : (right - left) * end / text.length();
    }
}
