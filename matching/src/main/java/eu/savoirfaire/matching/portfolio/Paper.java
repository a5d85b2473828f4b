package eu.savoirfaire.matching.portfolio;

import eu.savoirfaire.infra.vocabulary.Language;
import java.text.Bidi;
import java.util.List;

/**
 * What the template of the paper shows.
 *
 * @param asOf the day of it, in each language
 * @param blocks empty when nothing was answered
 */
record Paper(
        String language,
        String direction,
        String heading,
        String name,
        List<Cell> asOf,
        List<Block> blocks,
        String blank) {

    /** A part of the profile, in each language. */
    record Block(List<Cell> titles, List<List<Cell>> lines) {}

    /** @param detail may be empty */
    record Cell(String language, String direction, String text, String detail, String detailDirection) {

        /** Something in our words. */
        static Cell of(Language language, String text, String detail) {
            return new Cell(language.code(), language.direction(), text, detail, language.direction());
        }

        /** Something in the words of a person, which run as they are written. */
        static Cell own(String language, String text, Language reader, String detail) {
            return new Cell(language, Paper.direction(text), text, detail, reader.direction());
        }
    }

    public String nameDirection() {
        return direction(name);
    }

    private static String direction(String text) {
        return new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight() ? "ltr" : "rtl";
    }
}
