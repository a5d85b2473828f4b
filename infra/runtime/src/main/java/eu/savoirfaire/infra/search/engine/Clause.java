package eu.savoirfaire.infra.search.engine;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a record must or may have. Every engine translates it one to one; scores are BM25 with the usual constants. */
public sealed interface Clause {

    /** A field has a word, scored by how rare the word is. */
    record Term(String field, String word, float boost) implements Clause {}

    /** A field has one of the values; not scored. */
    record In(String field, Set<String> values) implements Clause {}

    /** A field has a value one edit away, its first letter right; not scored. */
    record OneEdit(String field, String word) implements Clause {}

    /** A field has a value that contains a part; not scored. */
    record Containing(String field, String part) implements Clause {}

    /** Any of the clauses: the score of the best, and a little of the others. */
    record Best(List<Clause> clauses) implements Clause {
        /** How much of the others. */
        public static final float TIE_BREAKER = 0.2f;
    }

    /** All of the clauses; their scores add up. */
    record All(List<Clause> clauses) implements Clause {}

    /** At least so many of the clauses; their scores add up. */
    record AtLeast(int count, List<Clause> clauses) implements Clause {}

    /** A clause, with the score of others where they happen to be true as well. */
    record Favouring(Clause clause, List<Clause> others) implements Clause {}

    /** A clause within bounds, outside of others; the bounds are not scored. */
    record Bounded(Clause clause, List<Clause> within, List<Clause> outside) implements Clause {}

    /** Fields have many of the telling words of some texts. */
    record Like(Map<String, List<String>> texts) implements Clause {
        /** How many of the words are looked for, at most. */
        public static final int MAX_WORDS = 40;

        public Like {
            texts = Map.copyOf(texts);
        }
    }
}
