package eu.savoirfaire.infra.search.lucene;

import eu.savoirfaire.infra.search.content.SearchDocument;
import eu.savoirfaire.infra.search.engine.Clause;
import eu.savoirfaire.infra.search.engine.Count;
import eu.savoirfaire.infra.search.engine.Found;
import eu.savoirfaire.infra.search.engine.NearWord;
import eu.savoirfaire.infra.search.engine.View;
import eu.savoirfaire.infra.search.layout.SourceFormat;
import eu.savoirfaire.infra.search.result.SearchFailure;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.spell.DirectSpellChecker;
import org.apache.lucene.search.spell.SuggestMode;
import org.apache.lucene.util.BytesRef;

/** One searcher, held until the view is closed: all questions see the same documents. */
final class LuceneView implements View {
    private static final Sort BEST_FIRST = new Sort(
            SortField.FIELD_SCORE,
            new SortField("code", SortField.Type.STRING),
            new SortField(LuceneDocuments.ID, SortField.Type.STRING));
    private static final int NEAR_WORDS = 8;

    private final String index;
    private final SearcherManager searchers;
    private final IndexSearcher searcher;
    private final LuceneClauses clauses;
    private final Columns columns;

    LuceneView(String index, SearcherManager searchers, Analyzer analyzer, Columns columns) throws IOException {
        this.index = index;
        this.searchers = searchers;
        this.columns = columns;
        this.searcher = searchers.acquire();
        this.clauses = new LuceneClauses(searcher.getIndexReader(), analyzer);
    }

    @Override
    public long total(Clause clause) {
        return reading(() -> (long) searcher.count(clauses.query(clause)));
    }

    @Override
    public Found find(Clause clause, int limit) {
        return reading(() -> {
            var collector = new TopFieldCollectorManager(BEST_FIRST, limit, Integer.MAX_VALUE);
            var found = searcher.search(clauses.query(clause), collector);
            var best = new ArrayList<Found.Ranked>();
            for (var document : found.scoreDocs) {
                best.add(ranked((FieldDoc) document));
            }
            return new Found(found.totalHits.value(), best);
        });
    }

    private static Found.Ranked ranked(FieldDoc document) {
        var score = (Float) document.fields[0];
        return new Found.Ranked(text(document.fields[2]), text(document.fields[1]), score);
    }

    private static String text(Object value) {
        return value instanceof BytesRef bytes ? bytes.utf8ToString() : "";
    }

    @Override
    public List<Map<String, Long>> count(Clause clause, List<Count> counts) {
        return reading(() -> {
            var values = new ValueCounts(searcher, clauses, columns);
            var counted = new ArrayList<Map<String, Long>>();
            for (var count : counts) {
                counted.add(values.count(clause, count));
            }
            return counted;
        });
    }

    @Override
    public List<SearchDocument> documents(List<String> ids) {
        return reading(() -> {
            var terms = ids.stream().map(id -> new BytesRef(id)).toList();
            var found = searcher.search(new TermInSetQuery(LuceneDocuments.ID, terms), Math.max(1, ids.size()));
            var byId = new HashMap<String, SearchDocument>();
            var stored = searcher.storedFields();
            for (var at : found.scoreDocs) {
                var source =
                        stored.document(at.doc, Set.of(LuceneDocuments.SOURCE)).getBinaryValue(LuceneDocuments.SOURCE);
                if (source != null) {
                    var document = SourceFormat.read(source.utf8ToString());
                    byId.put(document.id(), document);
                }
            }
            return ids.stream().map(byId::get).filter(Objects::nonNull).toList();
        });
    }

    @Override
    public List<NearWord> near(List<String> fields, String word, int edits) {
        return reading(() -> {
            var near = new HashMap<String, Long>();
            for (var field : fields) {
                for (var similar : spelling(edits)
                        .suggestSimilar(
                                new Term(field, word),
                                NEAR_WORDS,
                                searcher.getIndexReader(),
                                SuggestMode.SUGGEST_ALWAYS)) {
                    near.merge(similar.string, (long) similar.freq, Long::sum);
                }
            }
            return near.entrySet().stream()
                    .map(entry -> new NearWord(entry.getKey(), entry.getValue()))
                    .toList();
        });
    }

    private static DirectSpellChecker spelling(int edits) {
        var spelling = new DirectSpellChecker();
        spelling.setMaxEdits(edits);
        spelling.setMinPrefix(1);
        spelling.setMinQueryLength(1);
        spelling.setMaxQueryFrequency(Integer.MAX_VALUE);
        return spelling;
    }

    @Override
    public void close() {
        reading(() -> {
            searchers.release(searcher);
            return true;
        });
    }

    private <T> T reading(Reading<T> reading) {
        try {
            return reading.read();
        } catch (IOException e) {
            throw new SearchFailure.Damaged(index, e);
        }
    }

    private interface Reading<T> {
        T read() throws IOException;
    }
}
