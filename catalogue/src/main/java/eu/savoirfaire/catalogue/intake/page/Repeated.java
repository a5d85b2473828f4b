package eu.savoirfaire.catalogue.intake.page;

import java.util.List;

/**
 * The places of one line that a document repeats, and what speaks for its being printed on every page.
 *
 * @param at indexes of the lines
 * @param atPageBorder how many of them stand beside a page border or beside a line already known to be a header
 * @param sheets in how many sheets they stand
 * @param labels under how many different labels they stand
 * @param interruptions how many of them stand inside a sentence, or before a heading; the very beginning counts twice
 */
record Repeated(List<Integer> at, int atPageBorder, int sheets, int labels, int interruptions) {
    private static final double NEARLY_ALL = 0.8;

    int count() {
        return at.size();
    }

    /**
     * Twice is enough where all are at page borders in different places. Else a header is met at least three times, under
     * different labels, in several sheets, and either more often than there are sheets or where no text of a section belongs: a
     * sub-heading that the sheets of one writer share is not.
     *
     * @param sheetsInDocument how many sheets there are in all
     */
    boolean isHeader(int sheetsInDocument) {
        if (count() == atPageBorder && count() >= 2 && labels >= 2) {
            return true;
        }
        if (count() < 3 || labels < 3) {
            return false;
        }
        return atPageBorder >= NEARLY_ALL * count()
                || (sheets >= 2 && (count() >= 2 * sheetsInDocument || interruptions >= 2));
    }
}
