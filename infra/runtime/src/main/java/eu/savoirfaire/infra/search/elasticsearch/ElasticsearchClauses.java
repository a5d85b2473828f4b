package eu.savoirfaire.infra.search.elasticsearch;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.json.JsonData;
import eu.savoirfaire.infra.search.engine.Clause;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Clauses as Elasticsearch's queries. */
final class ElasticsearchClauses {

    private ElasticsearchClauses() {}

    static Query query(Clause clause) {
        return switch (clause) {
            case Clause.Term(var field, var word, var boost) ->
                Query.of(q -> q.term(t -> t.field(field).value(word).boost(boost)));
            case Clause.In(var field, var values) -> in(field, values);
            case Clause.OneEdit(var field, var word) ->
                constant(Query.of(q ->
                        q.fuzzy(f -> f.field(field).value(word).fuzziness("1").prefixLength(1))));
            case Clause.Containing(var field, var part) ->
                constant(Query.of(q -> q.wildcard(w -> w.field(field).value("*" + part + "*"))));
            case Clause.Best(var clauses) ->
                Query.of(q -> q.disMax(d -> d.queries(queries(clauses)).tieBreaker((double) Clause.Best.TIE_BREAKER)));
            case Clause.All(var clauses) -> Query.of(q -> q.bool(b -> b.must(queries(clauses))));
            case Clause.AtLeast(var count, var clauses) ->
                Query.of(q -> q.bool(b -> b.should(queries(clauses)).minimumShouldMatch(Integer.toString(count))));
            case Clause.Favouring(var wanted, var others) ->
                Query.of(q -> q.bool(b -> b.must(query(wanted)).should(queries(others))));
            case Clause.Bounded(var wanted, var within, var outside) ->
                Query.of(q -> q.bool(
                        b -> b.must(query(wanted)).filter(queries(within)).mustNot(queries(outside))));
            case Clause.Like(var texts) -> like(texts);
        };
    }

    static List<Query> queries(List<Clause> clauses) {
        return clauses.stream().map(ElasticsearchClauses::query).toList();
    }

    private static Query constant(Query query) {
        return Query.of(q -> q.constantScore(c -> c.filter(query)));
    }

    private static Query in(String field, Set<String> values) {
        var wanted = values.stream().map(FieldValue::of).toList();
        return Query.of(q ->
                q.bool(b -> b.filter(f -> f.terms(t -> t.field(field).terms(v -> v.value(wanted))))));
    }

    private static Query like(Map<String, List<String>> texts) {
        var document = JsonData.of(texts);
        return Query.of(q -> q.moreLikeThis(m -> m.fields(List.copyOf(texts.keySet()))
                .like(l -> l.document(d -> d.doc(document)))
                .minTermFreq(1)
                .minDocFreq(2)
                .minWordLength(3)
                .maxQueryTerms(Clause.Like.MAX_WORDS)
                .minimumShouldMatch("1")));
    }
}
