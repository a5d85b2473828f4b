package eu.savoirfaire.infra.search.retrieval;

import eu.savoirfaire.infra.search.content.SearchDocument;
import eu.savoirfaire.infra.search.engine.Clause;
import eu.savoirfaire.infra.search.engine.Count;
import eu.savoirfaire.infra.search.engine.View;
import eu.savoirfaire.infra.search.layout.Layout;
import eu.savoirfaire.infra.search.query.SearchQuery;
import eu.savoirfaire.infra.search.result.Explanation;
import eu.savoirfaire.infra.search.result.Hit;
import eu.savoirfaire.infra.search.result.Passage;
import eu.savoirfaire.infra.search.result.Relaxation;
import eu.savoirfaire.infra.search.result.Results;
import eu.savoirfaire.infra.search.result.Stage;
import eu.savoirfaire.infra.search.text.Analysis;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Answers queries. */
public final class Finding {
    private final Layout layout;
    private final Analysis analysis;

    public Finding(Layout layout, Analysis analysis) {
        this.layout = layout;
        this.analysis = analysis;
    }

    public Results search(View view, SearchQuery query) {
        var concepts = concepts(query);
        var question = new Question(layout, analysis, view, query, concepts);
        var from = query.isWithinReach() ? query.page() * query.size() : 0;
        var ladder = Ladder.climb(view, question, filters(query, null), Paging.depth(from + query.size()));
        var places = query.isWithinReach() ? Paging.page(ladder, from, query.size()) : List.<Paging.Place>of();
        var corrected = ladder.rungs().size() == 1 ? query.text() : question.corrected(query.text());
        return new Results(
                hits(view, query, question, concepts, places),
                ladder.total(),
                counts(view, query, ladder),
                relaxation(question, ladder, corrected),
                corrected.equals(query.text()) ? null : corrected);
    }

    private Concepts concepts(SearchQuery query) {
        query.expansions().forEach(expansion -> layout.definition().requireFacet(expansion.facet()));
        return new Concepts(analysis, query.expansions());
    }

    private List<Clause> filters(SearchQuery query, @Nullable String except) {
        var filters = new ArrayList<Clause>();
        query.filters().forEach((facet, codes) -> {
            layout.definition().requireFacet(facet);
            if (!codes.isEmpty() && !facet.equals(except)) {
                filters.add(new Clause.In(Layout.facetField(facet), codes));
            }
        });
        return filters;
    }

    private List<Hit> hits(
            View view, SearchQuery query, Question question, Concepts concepts, List<Paging.Place> places) {
        var marking = new Marking(layout, analysis, question);
        var documents = new HashMap<String, SearchDocument>();
        view.documents(places.stream().map(Paging.Place::id).toList())
                .forEach(document -> documents.put(document.id(), document));
        var hits = new ArrayList<Hit>();
        for (var place : places) {
            var document = documents.get(place.id());
            if (document != null) {
                var marked = marking.mark(document);
                var reasons = new ArrayList<>(marked.reasons());
                reasons.addAll(concepts.reasons(question.wanted(), document));
                hits.add(new Hit(document, place.score(), place.stage(), passages(query, marked), reasons));
            }
        }
        return hits;
    }

    private static List<Passage> passages(SearchQuery query, Marking.Marked marked) {
        return query.highlight() ? Passages.best(marked.texts(), query.language()) : List.of();
    }

    private Map<String, Map<String, Long>> counts(View view, SearchQuery query, Ladder ladder) {
        if (query.counts().isEmpty()) {
            return Map.of();
        }
        var counts = new ArrayList<Count>();
        for (var facet : query.counts()) {
            layout.definition().requireFacet(facet);
            counts.add(new Count(Layout.facetField(facet), filters(query, facet), Count.ALL));
        }
        var counted = view.count(ladder.widest(), counts);
        var facets = new LinkedHashMap<String, Map<String, Long>>();
        for (var i = 0; i < counts.size(); i++) {
            facets.put(query.counts().get(i), counted.get(i));
        }
        return facets;
    }

    private static @Nullable Relaxation relaxation(Question question, Ladder ladder, String shown) {
        if (ladder.reached() == Stage.ALL_TERMS) {
            return null;
        }
        var unknown = question.unknown().stream().map(word -> word.typed()).toList();
        return new Relaxation(ladder.reached(), unknown, shown);
    }

    /** Why a document is in the answer to a query; empty when it is not. */
    public Optional<Explanation> explain(View view, SearchQuery query, String id) {
        var concepts = concepts(query);
        var question = new Question(layout, analysis, view, query, concepts);
        var ladder = Ladder.climb(view, question, filters(query, null), Paging.depth(1));
        for (var rung : ladder.rungs()) {
            var score = score(view, rung.clause(), id);
            if (score.isPresent()) {
                return view.documents(List.of(id)).stream()
                        .findFirst()
                        .map(document -> explain(view, query, question, concepts, document, rung.stage(), score.get()));
            }
        }
        return Optional.empty();
    }

    private Explanation explain(
            View view,
            SearchQuery query,
            Question question,
            Concepts concepts,
            SearchDocument document,
            Stage stage,
            double score) {
        var shares = new ArrayList<Explanation.Share>();
        for (var word : question.wanted()) {
            score(view, question.clause(word), document.id())
                    .ifPresent(share -> shares.add(new Explanation.Share(word.typed(), share)));
        }
        shares.sort(Comparator.comparingDouble(Explanation.Share::score).reversed());
        var marking = new Marking(layout, analysis, question);
        var reasons = new ArrayList<>(marking.mark(document).reasons());
        reasons.addAll(concepts.reasons(question.wanted(), document));
        return new Explanation(stage, score, shares, reasons);
    }

    private static Optional<Double> score(View view, Clause clause, String id) {
        var only = new Clause.In(Layout.OWNER, Set.of(id));
        var one = new Clause.Bounded(clause, List.of(only, WordClauses.DOCUMENTS), List.of());
        return view.find(one, 1).best().stream().findFirst().map(ranked -> Paging.rounded(ranked.score()));
    }
}
