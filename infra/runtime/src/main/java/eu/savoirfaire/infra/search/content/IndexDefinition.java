package eu.savoirfaire.infra.search.content;

import java.util.List;

/**
 * What an index holds. When a definition changes, the index is emptied on the next start and has to be fed anew.
 *
 * @param name lower-case letters, digits and hyphens; names the folder or the alias
 * @param version counts changes of what the caller puts into the fields
 * @param texts the fields that free text is looked for in
 * @param facets fields of codes, each with any number of values per document
 * @param suggestKinds the kinds of suggestions, such as {@code practice} and {@code place}
 */
public record IndexDefinition(
        String name, int version, List<TextField> texts, List<String> facets, List<String> suggestKinds) {

    public IndexDefinition {
        if (!name.matches("[a-z][a-z0-9-]*")) {
            throw new IllegalArgumentException("not a name of an index: " + name);
        }
        texts = List.copyOf(texts);
        facets = List.copyOf(facets);
        suggestKinds = List.copyOf(suggestKinds);
    }

    /** The boost of a text field. */
    public float boost(String field) {
        return texts.stream()
                .filter(text -> text.name().equals(field))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("index " + name + " has no text field " + field))
                .boost();
    }

    /** Refuses a facet that the index does not have. */
    public void requireFacet(String facet) {
        if (!facets.contains(facet)) {
            throw new IllegalArgumentException("index " + name + " has no facet " + facet);
        }
    }
}
