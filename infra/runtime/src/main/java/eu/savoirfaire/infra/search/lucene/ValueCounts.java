package eu.savoirfaire.infra.search.lucene;

import eu.savoirfaire.infra.search.engine.Clause;
import eu.savoirfaire.infra.search.engine.Count;
import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.util.FixedBitSet;

/**
 * Counts values over bit sets: every clause is searched once per question, however many facets share it, and an
 * intersection costs next to nothing. Beside Lucene's own facets this needs no second index and no sideways queries.
 */
final class ValueCounts {
    private final IndexSearcher searcher;
    private final LuceneClauses clauses;
    private final Columns columns;
    private final Map<Clause, FixedBitSet> matches = new HashMap<>();

    ValueCounts(IndexSearcher searcher, LuceneClauses clauses, Columns columns) {
        this.searcher = searcher;
        this.clauses = clauses;
        this.columns = columns;
    }

    Map<String, Long> count(Clause clause, Count count) throws IOException {
        var wanted = matches(clause);
        if (!count.within().isEmpty()) {
            wanted = wanted.clone();
            for (var bound : count.within()) {
                wanted.and(matches(bound));
            }
        }
        var found = new HashMap<String, Long>();
        for (var leaf : searcher.getIndexReader().leaves()) {
            columns.column(leaf.reader(), count.field()).count(wanted, leaf.docBase, found);
        }
        return mostFrequent(found, count.limit());
    }

    private FixedBitSet matches(Clause clause) throws IOException {
        var known = matches.get(clause);
        if (known != null) {
            return known;
        }
        var found = search(clauses.query(clause));
        matches.put(clause, found);
        return found;
    }

    private FixedBitSet search(Query query) throws IOException {
        var found = new FixedBitSet(Math.max(1, searcher.getIndexReader().maxDoc()));
        var weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
        for (var leaf : searcher.getIndexReader().leaves()) {
            var scorer = weight.scorer(leaf);
            if (scorer != null) {
                add(scorer.iterator(), leaf, found);
            }
        }
        return found;
    }

    private static void add(DocIdSetIterator documents, LeafReaderContext leaf, FixedBitSet found) throws IOException {
        var live = leaf.reader().getLiveDocs();
        for (var at = documents.nextDoc(); at != DocIdSetIterator.NO_MORE_DOCS; at = documents.nextDoc()) {
            if (live == null || live.get(at)) {
                found.set(leaf.docBase + at);
            }
        }
    }

    private static Map<String, Long> mostFrequent(Map<String, Long> found, int limit) {
        var order = Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey());
        var best = new LinkedHashMap<String, Long>();
        List<Map.Entry<String, Long>> sorted =
                found.entrySet().stream().sorted(order).limit(limit).toList();
        sorted.forEach(entry -> best.put(entry.getKey(), entry.getValue()));
        return best;
    }
}
