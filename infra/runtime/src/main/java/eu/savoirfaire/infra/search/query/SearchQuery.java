package eu.savoirfaire.infra.search.query;

import eu.savoirfaire.infra.vocabulary.Language;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A question to an index.
 *
 * @param text free text; all documents when it has no word
 * @param language of whoever asks: texts in it count a little more, its stop words are left out
 * @param filters codes by facet: any of the codes of a facet, for every facet
 * @param counts the facets to count; each is counted without its own filter
 * @param page from 0; empty past the end, and past {@value #MAX_DEPTH} documents
 * @param size documents a page, 1 to {@value #MAX_SIZE}
 * @param highlight whether passages are wanted
 * @param expansions concepts that words of the text stand for
 */
public record SearchQuery(
        String text,
        Language language,
        Map<String, Set<String>> filters,
        List<String> counts,
        int page,
        int size,
        boolean highlight,
        List<Expansion> expansions) {

    /** Documents a page, at most. */
    public static final int MAX_SIZE = 100;

    /** How deep paging reaches, in documents; Elasticsearch's default window. */
    public static final int MAX_DEPTH = 10_000;

    public SearchQuery {
        filters = Map.copyOf(filters);
        counts = List.copyOf(counts);
        expansions = List.copyOf(expansions);
        if (page < 0 || size < 1 || size > MAX_SIZE) {
            throw new IllegalArgumentException("no such page: " + page + " of " + size);
        }
    }

    /** Whether the page is one that can be shown; a deeper one is counted, and has no documents. */
    public boolean isWithinReach() {
        return (page + 1L) * size <= MAX_DEPTH;
    }

    /** The first ten documents for a text, without counts, with highlights. */
    public static SearchQuery of(String text, Language language) {
        return new SearchQuery(text, language, Map.of(), List.of(), 0, 10, true, List.of());
    }

    public SearchQuery withFilters(Map<String, Set<String>> wanted) {
        return new SearchQuery(text, language, wanted, counts, page, size, highlight, expansions);
    }

    public SearchQuery withCounts(List<String> wanted) {
        return new SearchQuery(text, language, filters, wanted, page, size, highlight, expansions);
    }

    public SearchQuery withPage(int wanted, int ofSize) {
        return new SearchQuery(text, language, filters, counts, wanted, ofSize, highlight, expansions);
    }

    public SearchQuery withHighlight(boolean wanted) {
        return new SearchQuery(text, language, filters, counts, page, size, wanted, expansions);
    }

    public SearchQuery withExpansions(List<Expansion> wanted) {
        return new SearchQuery(text, language, filters, counts, page, size, highlight, wanted);
    }
}
