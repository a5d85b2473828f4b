package eu.savoirfaire.catalogue.finding.answer;

import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.infra.web.results.Chip;
import eu.savoirfaire.infra.web.results.Facet;
import eu.savoirfaire.infra.web.results.PageLinks;
import eu.savoirfaire.infra.web.text.Passage;
import eu.savoirfaire.infra.web.text.Phrase;
import java.util.List;
import java.util.Optional;

/**
 * The search page.
 *
 * @param query as typed
 * @param first number of the first hit on this page, from 1
 * @param nothingFor words that no sheet has; empty unless the query was relaxed
 * @param shown the query that the hits answer instead
 * @param mostly whether hits that lack some of the words are shown
 * @param otherSpelling another spelling and where it leads
 * @param unfiltered the address without any filter; empty when there is none
 * @param comparing codes already chosen to compare, from the address
 */
record SearchView(
        String query,
        List<Facet> facets,
        List<Chip> chips,
        Optional<String> unfiltered,
        List<Found> hits,
        long total,
        long first,
        List<String> nothingFor,
        String shown,
        boolean mostly,
        Optional<OtherSpelling> otherSpelling,
        PageLinks links) {

    /** The number of the last hit on this page. */
    public long last() {
        return first + hits.size() - 1;
    }

    /** "Did you mean". */
    record OtherSpelling(String text, String href) {}

    /**
     * One hit.
     *
     * @param language of the text
     * @param why labels of what made it a hit
     */
    record Found(
            String code,
            String slug,
            Phrase title,
            Phrase institution,
            Language language,
            List<Excerpt> excerpts,
            List<Label> why) {}

    /** A passage with its section, to which it leads. */
    record Excerpt(String section, Passage passage, Language language, boolean cutBefore, boolean cutAfter) {}
}
