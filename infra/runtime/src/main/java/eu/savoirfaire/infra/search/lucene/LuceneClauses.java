package eu.savoirfaire.infra.search.lucene;

import eu.savoirfaire.infra.search.engine.Clause;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.mlt.MoreLikeThis;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.WildcardQuery;
import org.apache.lucene.util.BytesRef;

/** Clauses as Lucene's queries. */
final class LuceneClauses {
    private final IndexReader reader;
    private final Analyzer analyzer;

    LuceneClauses(IndexReader reader, Analyzer analyzer) {
        this.reader = reader;
        this.analyzer = analyzer;
    }

    Query query(Clause clause) throws IOException {
        return switch (clause) {
            case Clause.Term(var field, var word, var boost) ->
                new BoostQuery(new TermQuery(new Term(field, word)), boost);
            case Clause.In(var field, var values) -> in(field, values);
            case Clause.OneEdit(var field, var word) ->
                new ConstantScoreQuery(new FuzzyQuery(new Term(field, word), 1, 1));
            case Clause.Containing(var field, var part) ->
                new ConstantScoreQuery(new WildcardQuery(new Term(field, "*" + part + "*")));
            case Clause.Best(var clauses) -> new DisjunctionMaxQuery(queries(clauses), Clause.Best.TIE_BREAKER);
            case Clause.All(var clauses) -> join(clauses, Occur.MUST).build();
            case Clause.AtLeast(var count, var clauses) ->
                join(clauses, Occur.SHOULD).setMinimumNumberShouldMatch(count).build();
            case Clause.Favouring(var wanted, var others) ->
                join(others, Occur.SHOULD).add(query(wanted), Occur.MUST).build();
            case Clause.Bounded bounded -> bounded(bounded);
            case Clause.Like(var texts) -> like(texts);
        };
    }

    private List<Query> queries(List<Clause> clauses) throws IOException {
        var queries = new ArrayList<Query>();
        for (var clause : clauses) {
            queries.add(query(clause));
        }
        return queries;
    }

    private BooleanQuery.Builder join(List<Clause> clauses, Occur occur) throws IOException {
        var joined = new BooleanQuery.Builder();
        for (var query : queries(clauses)) {
            joined.add(query, occur);
        }
        return joined;
    }

    private Query bounded(Clause.Bounded bounded) throws IOException {
        var joined = join(bounded.within(), Occur.FILTER).add(query(bounded.clause()), Occur.MUST);
        for (var query : queries(bounded.outside())) {
            joined.add(query, Occur.MUST_NOT);
        }
        return joined.build();
    }

    private static Query in(String field, Set<String> values) {
        var terms = values.stream().map(value -> new BytesRef(value)).toList();
        return new BoostQuery(new ConstantScoreQuery(new TermInSetQuery(field, terms)), 0);
    }

    private Query like(Map<String, List<String>> texts) throws IOException {
        var likeness = new MoreLikeThis(reader);
        likeness.setAnalyzer(analyzer);
        likeness.setFieldNames(texts.keySet().toArray(String[]::new));
        likeness.setMinTermFreq(1);
        likeness.setMinDocFreq(2);
        likeness.setMinWordLen(3);
        likeness.setMaxQueryTerms(Clause.Like.MAX_WORDS);
        var values = new HashMap<String, Collection<Object>>();
        texts.forEach((field, several) -> values.put(field, List.copyOf(several)));
        return likeness.like(values);
    }
}
