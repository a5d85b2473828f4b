package eu.savoirfaire.infra.search;

import eu.savoirfaire.infra.search.content.Batch;
import eu.savoirfaire.infra.search.content.Change;
import eu.savoirfaire.infra.search.query.SearchQuery;
import eu.savoirfaire.infra.search.result.Hit;
import eu.savoirfaire.infra.search.result.Results;
import eu.savoirfaire.infra.vocabulary.Language;
import java.util.List;
import java.util.stream.Stream;

/** An empty index that a contract is tried on. */
interface SearchSubject {

    SearchIndex index();

    /** The same index, closed and opened again. */
    SearchIndex reopened();

    /** Whether what was written outlives the index that wrote it. */
    boolean keeps();

    default void put(SampleDocument... documents) {
        var changes = Stream.of(documents).map(SampleDocument::put).toList();
        index().write(new Batch(changes, index().position() + 1));
    }

    default void write(long position, Change... changes) {
        index().write(new Batch(List.of(changes), position));
    }

    default Results search(String text, Language language) {
        return index().search(SearchQuery.of(text, language));
    }

    default List<String> ids(String text, Language language) {
        return ids(search(text, language));
    }

    default List<String> ids(Results results) {
        return results.hits().stream().map(Hit::id).toList();
    }
}
