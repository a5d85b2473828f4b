package eu.savoirfaire.catalogue.confirmation.desk;

import eu.savoirfaire.catalogue.sheet.Facet;
import eu.savoirfaire.catalogue.syndication.CodeLabels;
import eu.savoirfaire.infra.vocabulary.Concept;
import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.infra.vocabulary.Vocabularies;
import jakarta.inject.Singleton;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/** Terms of the vocabularies by what people call them: a label or a synonym, first in the reader's language. */
@Singleton
class Terms {
    private static final int MOST_NAMED = 6;

    private final Vocabularies vocabularies;

    Terms(Vocabularies vocabularies) {
        this.vocabularies = vocabularies;
    }

    /** What a word may mean. */
    sealed interface Meaning {
        record One(String code) implements Meaning {}

        /** Several, or none: labels that are near. */
        record Unclear(List<String> near) implements Meaning {}
    }

    String label(Facet facet, String code, Language language) {
        return vocabularies.label(CodeLabels.vocabulary(facet), code, language);
    }

    /** Every label in the reader's language, and the synonyms beside it. */
    List<String> offered(Facet facet, Language language) {
        return concepts(facet).stream()
                .map(concept -> concept.label(language))
                .distinct()
                .sorted()
                .toList();
    }

    List<String> codes(Facet facet) {
        return concepts(facet).stream().map(Concept::code).toList();
    }

    Meaning meaning(Facet facet, String word, Language language) {
        var wanted = folded(word);
        for (Predicate<Concept> is : List.<Predicate<Concept>>of(
                concept -> concept.code().equalsIgnoreCase(word),
                concept -> folded(concept.label(language)).equals(wanted),
                concept -> concept.forms(language)
                        .anyMatch(form -> folded(form.text()).equals(wanted)),
                concept -> concept.forms().stream()
                        .anyMatch(form -> folded(form.text()).equals(wanted)))) {
            var found = concepts(facet).stream().filter(is).toList();
            if (found.size() == 1) {
                return new Meaning.One(found.getFirst().code());
            }
        }
        var near = concepts(facet).stream()
                .filter(concept -> concept.forms(language)
                        .anyMatch(form ->
                                wanted.length() > 2 && folded(form.text()).contains(wanted)))
                .map(concept -> concept.label(language))
                .limit(MOST_NAMED)
                .toList();
        return new Meaning.Unclear(near);
    }

    private List<Concept> concepts(Facet facet) {
        return vocabularies.of(CodeLabels.vocabulary(facet)).concepts();
    }

    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .replaceAll("[\\s’'-]+", " ")
                .strip()
                .toLowerCase(Locale.ROOT);
    }
}
