package eu.savoirfaire.catalogue.reading;

import eu.savoirfaire.catalogue.attachment.Attachment;
import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.infra.web.picture.QrCode;
import eu.savoirfaire.infra.web.text.LinkedData;
import eu.savoirfaire.infra.web.text.Phrase;
import eu.savoirfaire.infra.web.text.Prose;
import java.time.LocalDate;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Optional;

/**
 * The page of a sheet.
 *
 * @param present whether this revision is what is published now
 * @param life whether the practice is planned, running or ended; empty when nobody said
 * @param reachable whether readers can write to somebody
 * @param source the document it was imported from without review here; empty otherwise
 * @param languages in which it can be read, and is
 * @param facts what it is classified by
 * @param known what a curator confirmed beside the text
 * @param similar practices of other organisations, at most three
 * @param contrast one from another kind of territory
 * @param attachments the files that belong to it; none for a revision that is not present any more
 * @param permalink the absolute address of this very revision
 */
record SheetView(
        String code,
        String slug,
        Phrase title,
        Phrase organisation,
        String organisationHref,
        Language language,
        int revision,
        int revisions,
        boolean present,
        Optional<Label> life,
        boolean reachable,
        LocalDate publishedOn,
        Optional<String> source,
        List<SectionView> sections,
        Languages languages,
        List<Fact> facts,
        FactsView known,
        List<Presented> workshops,
        List<Recording> recordings,
        List<Other> similar,
        Optional<Other> contrast,
        String permalink,
        QrCode qr,
        LinkedData data,
        List<FileLink> files,
        List<Attachment> attachments) {

    /**
     * A section with its text; the key is the anchor.
     *
     * @param note what a reader has to know about the text: that it is not translated, a machine's, or out of date
     */
    record SectionView(String key, Prose text, Language language, Optional<Label> note) {}

    /**
     * The languages of the page.
     *
     * @param translated whether some of what is shown is a translation
     * @param missing that nothing is translated into the language asked for
     * @param original the address of the sheet as written; empty when this is it
     * @param others where it can be read in other languages, as people translated it
     * @param several whether there is anything to put side by side
     */
    record Languages(
            boolean translated,
            Optional<Label> missing,
            Optional<String> original,
            List<LanguageLink> others,
            boolean several) {}

    /** The sheet in a language. */
    record LanguageLink(Language language, String href) {}

    /** A facet with its values. */
    record Fact(Label label, List<Value> values) {}

    /**
     * A code of a facet.
     *
     * @param proposed whether the program proposed it and nobody confirmed it yet
     * @param phrase the words that justify the proposal; empty when there are none
     * @param indirect for beneficiaries: whether it reaches them only through others
     */
    record Value(Label label, String href, boolean proposed, String phrase, boolean indirect) {}

    /** Somebody tells of it. */
    record Recording(Phrase title, String href) {}

    /**
     * A workshop at which it was presented.
     *
     * @param heldOn the day, month or year it was, or began
     * @param until the one it ended, where that is another
     */
    record Presented(
            String title,
            String href,
            Optional<TemporalAccessor> heldOn,
            Optional<TemporalAccessor> until,
            Optional<String> place) {}

    /** Another practice. */
    record Other(Phrase title, String href, Phrase institution) {}

    /** The sheet in another form. */
    record FileLink(String name, String href) {}

    public boolean hasProposals() {
        return facts.stream().flatMap(fact -> fact.values().stream()).anyMatch(Value::proposed);
    }
}
