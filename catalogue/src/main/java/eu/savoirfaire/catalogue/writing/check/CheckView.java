package eu.savoirfaire.catalogue.writing.check;

import eu.savoirfaire.catalogue.sheet.Section;
import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.infra.web.form.FormErrors;
import eu.savoirfaire.infra.web.text.Phrase;
import eu.savoirfaire.infra.web.text.Prose;
import java.util.List;

/**
 * The page on which a sheet is looked over before it is sent.
 *
 * @param missing required sections without a text
 * @param alike published sheets that are likely the same
 * @param version of the practice, so that what is sent is what was looked over
 * @param again whether it goes back into the review that asked for changes
 */
record CheckView(
        String code,
        Phrase title,
        Language language,
        List<Section> missing,
        List<Read> sections,
        List<Alike> alike,
        List<Open> points,
        long version,
        boolean again,
        FormErrors errors) {

    /** A section as it will be read. */
    record Read(Section section, Prose text, int words, Advice advice) {}

    /** A point of the review that has no answer yet; its id is the name of the field. */
    record Open(String id, Section section, boolean must, String text, String reply) {}

    /** How many sentences are worth a second look. */
    public int lengthy() {
        return sections.stream()
                .mapToInt(read -> read.advice().longest().size())
                .sum();
    }
}
