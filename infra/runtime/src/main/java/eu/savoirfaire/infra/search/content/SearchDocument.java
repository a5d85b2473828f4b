package eu.savoirfaire.infra.search.content;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What is found.
 *
 * @param id unique in its index
 * @param code puts documents of equal score in order; unique as well, else their order is by id
 * @param texts texts of the definition's fields, in any number of languages
 * @param facets codes by facet
 * @param suggestions names it offers while somebody types
 * @param display values that come back with a hit, unread by the index
 */
public record SearchDocument(
        String id,
        String code,
        List<Text> texts,
        Map<String, Set<String>> facets,
        List<SuggestEntry> suggestions,
        Map<String, String> display) {

    public SearchDocument {
        texts = List.copyOf(texts);
        facets = Map.copyOf(facets);
        suggestions = List.copyOf(suggestions);
        display = Map.copyOf(display);
    }

    /** The codes of one facet; none when it has none. */
    public Set<String> codes(String facet) {
        return facets.getOrDefault(facet, Set.of());
    }
}
