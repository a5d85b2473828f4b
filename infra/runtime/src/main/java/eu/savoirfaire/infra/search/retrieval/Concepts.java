package eu.savoirfaire.infra.search.retrieval;

import eu.savoirfaire.infra.search.content.SearchDocument;
import eu.savoirfaire.infra.search.query.Expansion;
import eu.savoirfaire.infra.search.result.Reason;
import eu.savoirfaire.infra.search.text.Analysis;
import eu.savoirfaire.infra.search.text.Word;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Which concepts a word of the query stands for, by the caller's expansions. */
final class Concepts {
    private final List<Concept> concepts;

    Concepts(Analysis analysis, List<Expansion> expansions) {
        this.concepts = expansions.stream()
                .map(expansion -> new Concept(expansion, neutral(analysis, expansion)))
                .toList();
    }

    private static Set<String> neutral(Analysis analysis, Expansion expansion) {
        var forms = new HashSet<String>();
        for (var words : expansion.words()) {
            analysis.tokens(null, words).forEach(token -> forms.add(token.form()));
        }
        return Set.copyOf(forms);
    }

    List<Expansion> of(Word word) {
        return concepts.stream()
                .filter(concept -> concept.words().contains(word.neutral()))
                .map(Concept::expansion)
                .toList();
    }

    List<Reason> reasons(List<Word> words, SearchDocument document) {
        return concepts.stream()
                .map(Concept::expansion)
                .filter(expansion -> document.codes(expansion.facet()).contains(expansion.code()))
                .map(expansion -> reason(expansion, words))
                .toList();
    }

    private Reason reason(Expansion expansion, List<Word> words) {
        var typed = words.stream()
                .filter(word -> of(word).contains(expansion))
                .map(Word::typed)
                .toList();
        return new Reason.Concept(
                String.join(" ", typed), expansion.facet(), expansion.code(), expansion.weight(), expansion.reason());
    }

    private record Concept(Expansion expansion, Set<String> words) {}
}
