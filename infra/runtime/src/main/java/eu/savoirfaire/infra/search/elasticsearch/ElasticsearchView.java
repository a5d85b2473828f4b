package eu.savoirfaire.infra.search.elasticsearch;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.SortOptions;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.SuggestMode;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch.core.search.Suggester;
import eu.savoirfaire.infra.search.content.SearchDocument;
import eu.savoirfaire.infra.search.engine.Clause;
import eu.savoirfaire.infra.search.engine.Count;
import eu.savoirfaire.infra.search.engine.Found;
import eu.savoirfaire.infra.search.engine.NearWord;
import eu.savoirfaire.infra.search.engine.View;
import eu.savoirfaire.infra.search.layout.Layout;
import eu.savoirfaire.infra.search.layout.SourceFormat;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Questions to one index or alias. */
final class ElasticsearchView implements View {
    private static final int NEAR_WORDS = 8;
    /** Above one it is a number of documents: no word is too frequent. */
    private static final float ANY_FREQUENCY = 1_000_000_000;

    private final ElasticsearchServer server;
    private final String index;

    ElasticsearchView(ElasticsearchServer server, String index) {
        this.server = server;
        this.index = index;
    }

    @Override
    public long total(Clause clause) {
        var query = ElasticsearchClauses.query(clause);
        return server.ask("count", client -> client.count(c -> c.index(index).query(query)))
                .count();
    }

    @Override
    public Found find(Clause clause, int limit) {
        var query = ElasticsearchClauses.query(clause);
        var answer = server.ask(
                "search",
                client -> client.search(
                        s -> s.index(index)
                                .query(query)
                                .size(limit)
                                .source(source -> source.fetch(false))
                                .trackTotalHits(total -> total.enabled(true))
                                .sort(order("_score", SortOrder.Desc))
                                .sort(order(Layout.CODE, SortOrder.Asc))
                                .sort(order(IndexSchema.ID, SortOrder.Asc)),
                        Void.class));
        var best = answer.hits().hits().stream().map(hit -> ranked(hit.sort())).toList();
        var total = answer.hits().total();
        return new Found(total == null ? best.size() : total.value(), best);
    }

    private static SortOptions order(String field, SortOrder order) {
        return field.equals("_score")
                ? SortOptions.of(sort -> sort.score(score -> score.order(order)))
                : SortOptions.of(sort -> sort.field(by -> by.field(field).order(order)));
    }

    private static Found.Ranked ranked(List<FieldValue> sort) {
        var score =
                sort.get(0).isDouble() ? sort.get(0).doubleValue() : sort.get(0).longValue();
        return new Found.Ranked(sort.get(2).stringValue(), sort.get(1).stringValue(), (float) score);
    }

    @Override
    public List<Map<String, Long>> count(Clause clause, List<Count> counts) {
        var query = ElasticsearchClauses.query(clause);
        var questions = new LinkedHashMap<String, Aggregation>();
        for (var i = 0; i < counts.size(); i++) {
            questions.put("count" + i, aggregation(counts.get(i)));
        }
        var answer = server.ask(
                "count values",
                client -> client.search(s -> s.index(index).query(query).size(0).aggregations(questions), Void.class));
        var counted = new ArrayList<Map<String, Long>>();
        for (var name : questions.keySet()) {
            var values = new LinkedHashMap<String, Long>();
            var bounded =
                    Objects.requireNonNull(answer.aggregations().get(name)).filter();
            for (var bucket : Objects.requireNonNull(bounded.aggregations().get("values"))
                    .sterms()
                    .buckets()
                    .array()) {
                values.put(bucket.key().stringValue(), bucket.docCount());
            }
            counted.add(values);
        }
        return counted;
    }

    private static Aggregation aggregation(Count count) {
        var bounds = ElasticsearchClauses.queries(count.within());
        return Aggregation.of(a -> a.filter(f -> f.bool(b -> b.filter(bounds)))
                .aggregations("values", v -> v.terms(t -> t.field(count.field()).size(count.limit()))));
    }

    @Override
    public List<SearchDocument> documents(List<String> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        var answer = server.ask(
                "give documents back",
                client -> client.mget(m -> m.index(index).ids(ids).sourceIncludes(IndexSchema.SOURCE), Map.class));
        var documents = new ArrayList<SearchDocument>();
        for (var item : answer.docs()) {
            if (item.isResult() && source(item.result().source()) instanceof String source) {
                documents.add(SourceFormat.read(source));
            }
        }
        return documents;
    }

    private static @Nullable Object source(@Nullable Map<?, ?> fields) {
        return fields == null ? null : fields.get(IndexSchema.SOURCE);
    }

    @Override
    public List<NearWord> near(List<String> fields, String word, int edits) {
        var suggesters = Suggester.of(s -> {
            fields.forEach(field -> s.suggesters(
                    field,
                    one -> one.text(word)
                            .term(term -> term.field(field)
                                    .suggestMode(SuggestMode.Always)
                                    .maxEdits(edits)
                                    .prefixLength(1)
                                    .minWordLength(1)
                                    .maxTermFreq(ANY_FREQUENCY)
                                    .size(NEAR_WORDS))));
            return s;
        });
        var answer = server.ask(
                "look for words",
                client -> client.search(s -> s.index(index).size(0).suggest(suggesters), Void.class));
        var near = new HashMap<String, Long>();
        answer.suggest()
                .values()
                .forEach(suggestions -> suggestions.forEach(suggestion -> suggestion
                        .term()
                        .options()
                        .forEach(option -> near.merge(option.text(), option.freq(), Long::sum))));
        return near.entrySet().stream()
                .map(entry -> new NearWord(entry.getKey(), entry.getValue()))
                .toList();
    }

    @Override
    public void close() {
        // nothing is held on the server
    }
}
