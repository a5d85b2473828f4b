package eu.savoirfaire.catalogue.writing.question;

import eu.savoirfaire.catalogue.difference.WordDifference;
import eu.savoirfaire.catalogue.sheet.Section;
import eu.savoirfaire.catalogue.writing.check.Advice;
import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.infra.web.form.FormErrors;
import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.infra.web.text.Phrase;
import eu.savoirfaire.infra.web.text.Prose;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;

/**
 * The page of a section.
 *
 * @param title of the sheet
 * @param language of its text
 * @param text what stands in the field
 * @param seen the mark of the text that it is changed from
 * @param unsaved what the reader typed there once and did not save
 * @param others who else is writing in the sheet
 * @param points what the review asks for here
 * @param owner tells in the browser whose texts it keeps
 */
record SectionView(
        String code,
        Phrase title,
        Section section,
        Language language,
        String text,
        String seen,
        int words,
        Advice advice,
        Optional<Unsaved> unsaved,
        List<Label> others,
        List<Ask> points,
        FormErrors errors,
        String owner) {

    /** Its number among all, from 1. */
    public int number() {
        return section.ordinal() + 1;
    }

    public int total() {
        return Section.values().length;
    }

    /** A moment as it is shown where no script tells it in the reader's own time. */
    public ZonedDateTime moment(Instant at) {
        return at.atZone(ZoneOffset.UTC);
    }

    /**
     * A text that was typed and not saved.
     *
     * @param parts how it differs from what is saved
     */
    record Unsaved(Instant at, Prose text, List<WordDifference.Part> parts) {}

    /** Something that the review asks for. */
    record Ask(boolean must, String text, String about) {}

    /**
     * Two texts of one section.
     *
     * @param theirs what somebody else saved
     * @param mine what the reader wrote
     * @param parts from theirs to mine
     */
    record Conflict(
            String code,
            Phrase title,
            Section section,
            Language language,
            Prose theirs,
            String mine,
            String seen,
            List<WordDifference.Part> parts,
            String then) {}
}
