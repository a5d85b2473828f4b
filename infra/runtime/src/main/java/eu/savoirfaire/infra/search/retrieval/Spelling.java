package eu.savoirfaire.infra.search.retrieval;

import eu.savoirfaire.infra.search.engine.Clause;
import eu.savoirfaire.infra.search.engine.NearWord;
import eu.savoirfaire.infra.search.engine.View;
import eu.savoirfaire.infra.search.layout.Layout;
import eu.savoirfaire.infra.search.text.Analysis;
import eu.savoirfaire.infra.search.text.Spellings;
import eu.savoirfaire.infra.search.text.Word;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.lucene.search.spell.LuceneLevenshteinDistance;

/** Words of the index that somebody may have meant. */
final class Spelling {
    /** Shorter words have too many neighbours. */
    private static final int ONE_EDIT_FROM = 5;

    private static final int TWO_EDITS_FROM = 8;
    private static final int MAX_NEAR = 3;
    private static final int DOCUMENTS_READ = 3;

    private final Layout layout;
    private final Analysis analysis;
    private final View view;

    Spelling(Layout layout, Analysis analysis, View view) {
        this.layout = layout;
        this.analysis = analysis;
        this.view = view;
    }

    /** The nearest words, the most likely first; none for a short word. */
    List<Near> near(Word word) {
        var letters = word.neutral().codePointCount(0, word.neutral().length());
        if (letters < ONE_EDIT_FROM) {
            return List.of();
        }
        var edits = letters < TWO_EDITS_FROM ? 1 : 2;
        return view.near(layout.neutralFields(), word.neutral(), edits).stream()
                .map(near -> weigh(word, near))
                .sorted(Comparator.comparing(Near::weight)
                        .thenComparing(Near::frequency)
                        .reversed()
                        .thenComparing(near -> near.word().neutral()))
                .limit(MAX_NEAR)
                .toList();
    }

    /** Half of the likeness of the spellings: a word that was typed counts at least twice one that was not. */
    private Near weigh(Word word, NearWord near) {
        var likeness = new LuceneLevenshteinDistance().getDistance(word.neutral(), near.word());
        return new Near(analysis.word(near.word()), near.frequency(), likeness / 2);
    }

    /** The query with other words in place of some of its own, as the documents write them. */
    String replace(String query, Map<Word, Near> replacements) {
        var text = new StringBuilder(Spellings.composed(query));
        var fromTheEnd = new ArrayList<>(replacements.keySet());
        fromTheEnd.sort(Comparator.comparingInt(Word::from).reversed());
        for (var word : fromTheEnd) {
            var near = replacements.get(word);
            if (near != null) {
                text.replace(word.from(), word.to(), asWritten(near.word(), word));
            }
        }
        return text.toString().strip();
    }

    /** The index knows words without accents; people are shown them with accents, as most documents have them. */
    private String asWritten(Word wanted, Word typed) {
        var forms = new HashMap<String, Integer>();
        for (var document : view.documents(documentsWith(wanted))) {
            for (var text : document.texts()) {
                for (var token : analysis.tokens(null, text.value())) {
                    if (token.form().equals(wanted.neutral())) {
                        forms.merge(text.value().substring(token.from(), token.to()), 1, Integer::sum);
                    }
                }
            }
        }
        var form = forms.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(wanted.neutral());
        return Character.isUpperCase(typed.typed().codePointAt(0)) ? form : form.toLowerCase(Locale.ROOT);
    }

    private List<String> documentsWith(Word word) {
        var places = new ArrayList<Clause>();
        for (var field : layout.neutralFields()) {
            places.add(new Clause.Term(field, word.neutral(), 1));
        }
        return view.find(new Clause.Best(places), DOCUMENTS_READ).best().stream()
                .map(ranked -> ranked.id())
                .toList();
    }
}
