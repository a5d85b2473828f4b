package eu.savoirfaire.infra.search.query;

import java.util.List;

/**
 * Asks for documents like a given one.
 *
 * @param id the given one
 * @param shared facets in which equal codes make documents alike, beside their words
 * @param oncePer a facet of which no value appears twice, nor any of the given document, such as its organisation
 * @param contrast a facet in which one further document is to differ, such as the kind of territory
 * @param size documents, beside the contrasting one
 */
public record SimilarQuery(String id, List<String> shared, String oncePer, String contrast, int size) {

    public SimilarQuery {
        shared = List.copyOf(shared);
        if (size < 1) {
            throw new IllegalArgumentException("size below 1: " + size);
        }
    }
}
