package eu.savoirfaire.infra.search.retrieval;

import eu.savoirfaire.infra.search.engine.Clause;
import eu.savoirfaire.infra.search.engine.View;
import eu.savoirfaire.infra.search.layout.Layout;
import eu.savoirfaire.infra.search.query.SearchQuery;
import eu.savoirfaire.infra.search.result.Stage;
import eu.savoirfaire.infra.search.text.Analysis;
import eu.savoirfaire.infra.search.text.Word;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The words of a query, and what they ask of a document at each stage. Each stage asks less than the one before, so its
 * documents include all earlier ones.
 */
final class Question {
    /** Words beyond these are not looked at: nobody types them, and each costs many look-ups. */
    private static final int MAX_WORDS = 10;

    private final View view;
    private final Spelling spelling;
    private final WordClauses clauses;
    private final List<Word> wanted;
    private final List<Word> welcome;
    private final Map<Word, List<Near>> near = new HashMap<>();
    private final Map<Word, Boolean> known = new HashMap<>();

    Question(Layout layout, Analysis analysis, View view, SearchQuery query, Concepts concepts) {
        this.view = view;
        this.spelling = new Spelling(layout, analysis, view);
        this.clauses = new WordClauses(layout, query.language(), concepts);
        var words = analysis.words(query.text()).stream().limit(MAX_WORDS).toList();
        var telling = words.stream().filter(word -> !word.isStopWordSomewhere()).toList();
        this.wanted = telling.isEmpty() ? words : telling;
        this.welcome = words.stream()
                .filter(word -> !wanted.contains(word))
                .filter(word -> word.stem(query.language()).isPresent())
                .toList();
    }

    /** The words that have to be found: all but those that say nothing in one of our languages. */
    List<Word> wanted() {
        return wanted;
    }

    boolean isEmpty() {
        return wanted.isEmpty();
    }

    /** What a stage asks of documents. */
    Clause clause(Stage stage) {
        return switch (stage) {
            case ALL_TERMS -> favoured(new Clause.All(words()));
            case MOST_TERMS -> favoured(new Clause.AtLeast(most(), knownOrNear()));
            case FUZZY -> favoured(new Clause.AtLeast(most(), allOrNear()));
        };
    }

    /** What one word asks, or a word near it. */
    Clause clause(Word word) {
        return clauses.wordOrNear(word, near.getOrDefault(word, List.of()));
    }

    private Clause favoured(Clause clause) {
        return welcome.isEmpty()
                ? clause
                : new Clause.Favouring(
                        clause, welcome.stream().map(clauses::word).toList());
    }

    /** One word in three may be missing. */
    private int most() {
        return wanted.size() == 1 ? 1 : wanted.size() - Math.max(1, wanted.size() / 3);
    }

    private List<Clause> words() {
        return wanted.stream().map(clauses::word).toList();
    }

    /** A word that no document has cannot be found: it is taken for a misspelling at once. */
    private List<Clause> knownOrNear() {
        return wanted.stream()
                .map(word -> isKnown(word) ? clauses.word(word) : clauses.wordOrNear(word, near(word)))
                .toList();
    }

    private List<Clause> allOrNear() {
        return wanted.stream().map(word -> clauses.wordOrNear(word, near(word))).toList();
    }

    /** Whether any document has the word or its concept. */
    boolean isKnown(Word word) {
        return known.computeIfAbsent(word, one -> view.total(clauses.word(one)) > 0);
    }

    private List<Near> near(Word word) {
        return near.computeIfAbsent(word, spelling::near);
    }

    /** The words near each word that have been looked for so far. */
    Map<Word, List<Near>> nearWords() {
        return Map.copyOf(near);
    }

    /** The words that no document has. */
    List<Word> unknown() {
        return wanted.stream().filter(word -> !isKnown(word)).toList();
    }

    /** The query with words of the index in place of unknown ones; the query itself when there are none. */
    String corrected(String text) {
        var replacements = new HashMap<Word, Near>();
        for (var word : unknown()) {
            near(word).stream().findFirst().ifPresent(best -> replacements.put(word, best));
        }
        return replacements.isEmpty() ? text : spelling.replace(text, replacements);
    }
}
