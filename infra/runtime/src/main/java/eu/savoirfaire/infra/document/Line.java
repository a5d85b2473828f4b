package eu.savoirfaire.infra.document;

/**
 * One line of a document, as it stands there: white space and marks are kept.
 *
 * @param number where it is, from 1: the line of a text or a PDF, the paragraph of a DOCX or an ODT
 * @param page the page, from 1; 0 where the format has no pages
 * @param text without the line end
 * @param wrapped whether it merely carries on the line before, which was full
 */
public record Line(int number, int page, String text, boolean wrapped) {

    public static Line of(int number, String text) {
        return new Line(number, 0, text, false);
    }

    public Line asWrapped() {
        return new Line(number, page, text, true);
    }

    public boolean isBlank() {
        return text.isBlank();
    }
}
