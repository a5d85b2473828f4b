package eu.savoirfaire.infra.search.engine;

import eu.savoirfaire.infra.search.content.SearchDocument;
import java.util.List;
import java.util.Map;

/** What readers see, as it was when the view was taken as far as the engine can tell. To be closed. */
public interface View extends AutoCloseable {

    /** How many records a clause is true for. */
    long total(Clause clause);

    /** The best records that a clause is true for. */
    Found find(Clause clause, int limit);

    /** For each question, in order, how often each value occurs among the records that a clause is true for. */
    List<Map<String, Long>> count(Clause clause, List<Count> counts);

    /** The documents of some ids, in that order; those that are not there are left out. */
    List<SearchDocument> documents(List<String> ids);

    /**
     * Words of some fields that are so many edits away from a word at most, the first letter right. The word itself is
     * not among them.
     */
    List<NearWord> near(List<String> fields, String word, int edits);

    @Override
    void close();
}
