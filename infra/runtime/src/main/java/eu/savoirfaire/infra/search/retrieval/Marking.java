package eu.savoirfaire.infra.search.retrieval;

import eu.savoirfaire.infra.search.content.SearchDocument;
import eu.savoirfaire.infra.search.content.Text;
import eu.savoirfaire.infra.search.layout.Layout;
import eu.savoirfaire.infra.search.result.Mark;
import eu.savoirfaire.infra.search.result.Reason;
import eu.savoirfaire.infra.search.text.Analysis;
import eu.savoirfaire.infra.search.text.Token;
import eu.savoirfaire.infra.search.text.Word;
import eu.savoirfaire.infra.vocabulary.Language;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Finds the words of a question in the texts of a document. It reads the texts again, by the rules they were indexed by:
 * so both engines mark the same words, and only the few documents of a page cost anything.
 */
final class Marking {
    private final Layout layout;
    private final Analysis analysis;
    private final Map<Language, Map<String, Word>> stems = new HashMap<>();
    private final Map<String, Word> neutral = new HashMap<>();

    Marking(Layout layout, Analysis analysis, Question question) {
        this.layout = layout;
        this.analysis = analysis;
        for (var word : question.wanted()) {
            expect(word, word);
        }
        question.nearWords().forEach((word, others) -> others.forEach(near -> expect(near.word(), word)));
    }

    private void expect(Word form, Word meant) {
        neutral.putIfAbsent(form.neutral(), meant);
        form.stems()
                .forEach((language, stem) ->
                        stems.computeIfAbsent(language, one -> new HashMap<>()).putIfAbsent(stem, meant));
    }

    Marked mark(SearchDocument document) {
        var texts = new ArrayList<MarkedText>();
        var reasons = new ArrayList<Reason>();
        for (var text : document.texts()) {
            var places = places(text);
            if (!places.isEmpty()) {
                var boost = layout.definition().boost(text.field());
                texts.add(new MarkedText(text, boost, places));
                addReasons(text, boost, places, reasons);
            }
        }
        return new Marked(texts, reasons);
    }

    private List<Place> places(Text text) {
        var forms = forms(text.language());
        if (forms.isEmpty()) {
            return List.of();
        }
        var places = new ArrayList<Place>();
        for (var token : tokens(text, forms.keySet())) {
            Optional.ofNullable(forms.get(token.form()))
                    .ifPresent(word -> places.add(new Place(word, new Mark(token.from(), token.to()))));
        }
        return places;
    }

    /**
     * The words of a text that may be among some forms. Stemming is most of the work of reading, and outside of Arabic it
     * leaves the first letter alone: so only words that begin like one of the forms are stemmed.
     */
    private List<Token> tokens(Text text, Set<String> forms) {
        if (text.language() == null || text.language() == Language.AR) {
            return analysis.tokens(text.language(), text.value());
        }
        var initials = forms.stream().map(form -> form.charAt(0)).collect(Collectors.toSet());
        var likely = new ArrayList<Token>();
        for (var token : analysis.tokens(null, text.value())) {
            if (initials.contains(token.form().charAt(0))) {
                analysis.form(text.language(), text.value().substring(token.from(), token.to()))
                        .ifPresent(form -> likely.add(new Token(form, token.from(), token.to())));
            }
        }
        return likely;
    }

    private Map<String, Word> forms(@Nullable Language language) {
        return language == null ? neutral : stems.getOrDefault(language, Map.of());
    }

    private static void addReasons(Text text, float boost, List<Place> places, List<Reason> reasons) {
        var told = new HashSet<Word>();
        for (var place : places) {
            if (told.add(place.word())) {
                var form =
                        text.value().substring(place.mark().from(), place.mark().to());
                reasons.add(new Reason.InText(place.word().typed(), text.field(), text.language(), form, boost));
            }
        }
    }

    /** What was found in a document. */
    record Marked(List<MarkedText> texts, List<Reason> reasons) {}

    /** A text with at least one place, in order. */
    record MarkedText(Text text, float boost, List<Place> places) {}

    /** Where a word of the question stands. */
    record Place(Word word, Mark mark) {}
}
