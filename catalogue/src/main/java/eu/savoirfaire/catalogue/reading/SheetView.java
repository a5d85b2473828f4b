package eu.savoirfaire.catalogue.reading;

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
 * @param facts what it is classified by
 * @param known what a curator confirmed beside the text
 * @param similar practices of other organisations, at most three
 * @param contrast one from another kind of territory
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
        List<Fact> facts,
        FactsView known,
        List<Presented> workshops,
        List<Other> similar,
        Optional<Other> contrast,
        String permalink,
        QrCode qr,
        LinkedData data,
        List<FileLink> files) {

    /** A section with its text; the key is the anchor. */
    record SectionView(String key, Prose text) {}

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
