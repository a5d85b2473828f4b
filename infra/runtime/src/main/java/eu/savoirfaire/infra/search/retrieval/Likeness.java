package eu.savoirfaire.infra.search.retrieval;

import eu.savoirfaire.infra.search.content.SearchDocument;
import eu.savoirfaire.infra.search.engine.Clause;
import eu.savoirfaire.infra.search.engine.Found;
import eu.savoirfaire.infra.search.engine.View;
import eu.savoirfaire.infra.search.layout.Layout;
import eu.savoirfaire.infra.search.query.SimilarQuery;
import eu.savoirfaire.infra.search.result.Similar;
import eu.savoirfaire.infra.search.text.Spellings;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Gatherers;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds documents like a given one: by their telling words and by the codes they share. */
public final class Likeness {
    private static final int CANDIDATES = 200;
    /** Documents read at a time: mostly the first few will do. */
    private static final int READ = 20;
    /** What a shared code counts, beside 1 for a word. */
    private static final float CODE = 2;

    private final Layout layout;

    public Likeness(Layout layout) {
        this.layout = layout;
    }

    /** Documents like a given one; none when it is not there. */
    public Similar similar(View view, SimilarQuery query) {
        return view.documents(List.of(query.id())).stream()
                .findFirst()
                .map(given -> similar(view, query, given))
                .orElseGet(() -> new Similar(List.of(), null));
    }

    private Similar similar(View view, SimilarQuery query, SearchDocument given) {
        var like = like(query, given);
        var used = new HashSet<>(given.codes(query.oncePer()));
        var chosen = new ArrayList<SearchDocument>();
        var candidates = candidates(view, like, List.of(same(given))).iterator();
        while (chosen.size() < query.size() && candidates.hasNext()) {
            var candidate = candidates.next();
            if (Collections.disjoint(used, candidate.codes(query.oncePer()))) {
                used.addAll(candidate.codes(query.oncePer()));
                chosen.add(candidate);
            }
        }
        return new Similar(chosen, contrast(view, query, given, like, chosen, used));
    }

    private Clause like(SimilarQuery query, SearchDocument given) {
        var clauses = new ArrayList<Clause>();
        clauses.add(new Clause.Like(texts(given)));
        for (var facet : query.shared()) {
            layout.definition().requireFacet(facet);
            for (var code : given.codes(facet)) {
                clauses.add(new Clause.Term(Layout.facetField(facet), code, CODE));
            }
        }
        return new Clause.AtLeast(1, clauses);
    }

    private HashMap<String, List<String>> texts(SearchDocument given) {
        var texts = new HashMap<String, List<String>>();
        for (var text : given.texts()) {
            var field = layout.textField(layout.definition().boost(text.field()), text.language());
            texts.computeIfAbsent(field, name -> new ArrayList<>()).add(Spellings.plainApostrophes(text.value()));
        }
        return texts;
    }

    private static Clause same(SearchDocument document) {
        return new Clause.In(Layout.OWNER, Set.of(document.id()));
    }

    private static Stream<SearchDocument> candidates(View view, Clause like, List<Clause> outside) {
        var bounded = new Clause.Bounded(like, List.of(WordClauses.DOCUMENTS), outside);
        var best = view.find(bounded, CANDIDATES).best();
        return best.stream()
                .map(Found.Ranked::id)
                .gather(Gatherers.windowFixed(READ))
                .flatMap(ids -> view.documents(ids).stream());
    }

    /** The most alike one from elsewhere, that is with other codes of the contrasting facet, and with any at all. */
    private @Nullable SearchDocument contrast(
            View view,
            SimilarQuery query,
            SearchDocument given,
            Clause like,
            List<SearchDocument> chosen,
            Set<String> used) {
        layout.definition().requireFacet(query.contrast());
        var here = given.codes(query.contrast());
        if (here.isEmpty()) {
            return null;
        }
        var outside = new ArrayList<Clause>(List.of(same(given)));
        outside.add(new Clause.In(Layout.facetField(query.contrast()), here));
        chosen.forEach(document -> outside.add(same(document)));
        if (!used.isEmpty()) {
            outside.add(new Clause.In(Layout.facetField(query.oncePer()), used));
        }
        return candidates(view, like, outside)
                .filter(document -> !document.codes(query.contrast()).isEmpty())
                .findFirst()
                .orElse(null);
    }
}
