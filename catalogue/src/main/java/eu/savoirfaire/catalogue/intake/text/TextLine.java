package eu.savoirfaire.catalogue.intake.text;

import eu.savoirfaire.infra.document.Line;

/**
 * A line without markup.
 *
 * @param number in the source
 * @param page in the source; 0 where it has none
 * @param text NFC, without white space at the ends
 * @param indented whether white space stood before the text
 * @param wrapped whether it carries on the line before
 * @param afterPage whether a page ended between it and the line before
 */
public record TextLine(int number, int page, String text, boolean indented, boolean wrapped, boolean afterPage) {

    public static TextLine of(Line line) {
        var text = Markup.removed(line.text());
        var indented = !text.isEmpty() && text.charAt(0) == ' ';
        return new TextLine(line.number(), line.page(), text.strip(), indented, line.wrapped(), false);
    }

    public boolean isBlank() {
        return text.isEmpty();
    }

    public TextLine with(String otherText) {
        return new TextLine(number, page, otherText.strip(), indented, wrapped, afterPage);
    }

    public TextLine asWrapped() {
        return new TextLine(number, page, text, indented, true, afterPage);
    }

    /** What a page border cut may be mended, but is no longer a wrapped line. */
    public TextLine asAfterPage() {
        return new TextLine(number, page, text, indented, false, true);
    }
}
