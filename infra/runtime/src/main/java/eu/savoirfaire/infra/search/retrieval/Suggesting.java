package eu.savoirfaire.infra.search.retrieval;

import eu.savoirfaire.infra.search.engine.Clause;
import eu.savoirfaire.infra.search.engine.Count;
import eu.savoirfaire.infra.search.engine.View;
import eu.savoirfaire.infra.search.layout.Layout;
import eu.savoirfaire.infra.search.layout.SuggestKey;
import eu.savoirfaire.infra.search.query.SuggestQuery;
import eu.savoirfaire.infra.search.result.Suggestion;
import eu.savoirfaire.infra.search.text.Analysis;
import eu.savoirfaire.infra.search.text.Token;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Names that go with what was typed so far. First those that begin with it, then those with words that begin with its
 * words, then those that contain them, then those one slip of the finger away; within each, what most documents offer.
 */
public final class Suggesting {
    /** Shorter pieces are inside of nearly every word, and one edit away from it. */
    private static final int LETTERS_FOR_INSIDE = 3;

    private static final int LETTERS_FOR_EDIT = 4;

    private final Analysis analysis;

    public Suggesting(Analysis analysis) {
        this.analysis = analysis;
    }

    public List<Suggestion> suggest(View view, SuggestQuery query) {
        var words =
                analysis.tokens(null, query.typed()).stream().map(Token::form).toList();
        if (words.isEmpty()) {
            return List.of();
        }
        var found = new LinkedHashMap<String, Map<String, Long>>();
        query.kinds().forEach(kind -> found.put(kind, new LinkedHashMap<>()));
        for (var clause : clauses(words)) {
            collect(view, clause, query.limit(), found);
        }
        return suggestions(found);
    }

    private static List<Clause> clauses(List<String> words) {
        return List.of(
                new Clause.In(Layout.WHOLE, Set.of(String.join(" ", words))),
                new Clause.All(words.stream().map(Suggesting::beginning).toList()),
                new Clause.All(words.stream().map(Suggesting::inside).toList()),
                new Clause.All(words.stream().map(Suggesting::nearly).toList()));
    }

    private static Clause beginning(String word) {
        return new Clause.In(Layout.BEGINNINGS, Set.of(word));
    }

    private static Clause inside(String word) {
        return word.length() < LETTERS_FOR_INSIDE ? beginning(word) : new Clause.Containing(Layout.WORDS, word);
    }

    private static Clause nearly(String word) {
        return word.length() < LETTERS_FOR_EDIT ? beginning(word) : new Clause.OneEdit(Layout.BEGINNINGS, word);
    }

    private static void collect(View view, Clause clause, int limit, Map<String, Map<String, Long>> found) {
        var open = found.entrySet().stream()
                .filter(kind -> kind.getValue().size() < limit)
                .toList();
        if (open.isEmpty()) {
            return;
        }
        var counts = open.stream()
                .map(kind -> new Count(
                        Layout.suggestField(kind.getKey()),
                        List.of(),
                        limit + kind.getValue().size()))
                .toList();
        var counted = view.count(clause, counts);
        for (var i = 0; i < open.size(); i++) {
            var names = open.get(i).getValue();
            counted.get(i).forEach((name, documents) -> {
                if (names.size() < limit) {
                    names.putIfAbsent(name, documents);
                }
            });
        }
    }

    private static List<Suggestion> suggestions(Map<String, Map<String, Long>> found) {
        var suggestions = new ArrayList<Suggestion>();
        found.forEach((kind, names) -> names.forEach((name, documents) -> {
            var key = SuggestKey.parse(name);
            suggestions.add(new Suggestion(kind, key.text(), key.target(), documents));
        }));
        return suggestions;
    }
}
