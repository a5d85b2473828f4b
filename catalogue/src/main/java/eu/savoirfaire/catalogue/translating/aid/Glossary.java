package eu.savoirfaire.catalogue.translating.aid;

import eu.savoirfaire.infra.vocabulary.Concept;
import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.infra.vocabulary.Vocabularies;
import eu.savoirfaire.infra.vocabulary.mention.ConceptFinder;
import eu.savoirfaire.infra.vocabulary.mention.Mention;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The terms of the vocabularies that a text names, and what they are called in another language. */
@Singleton
public final class Glossary {
    private final Vocabularies vocabularies;
    private final ConceptFinder concepts;

    public Glossary(Vocabularies vocabularies, ConceptFinder concepts) {
        this.vocabularies = vocabularies;
        this.concepts = concepts;
    }

    /**
     * One of them.
     *
     * @param phrase as the text has it
     * @param label in the other language
     * @param synonyms in the other language
     */
    public record Term(String phrase, String label, List<String> synonyms) {}

    /** In the order of the text, each once. */
    public List<Term> of(String text, Language written, Language into) {
        var terms = new LinkedHashMap<String, Term>();
        for (var mention : concepts.find(text, written)) {
            concept(mention)
                    .filter(_ -> mention.kind() != Concept.Kind.HINT)
                    .ifPresent(concept -> terms.putIfAbsent(
                            mention.vocabulary().code() + ":" + mention.code(), term(mention, concept, into)));
        }
        return List.copyOf(terms.values());
    }

    private Optional<Concept> concept(Mention mention) {
        return vocabularies.of(mention.vocabulary()).concept(mention.code());
    }

    private static Term term(Mention mention, Concept concept, Language into) {
        var synonyms = concept.forms(into)
                .filter(form -> form.kind() == Concept.Kind.SYNONYM)
                .map(Concept.Form::text)
                .limit(4);
        return new Term(mention.phrase(), concept.label(into), distinct(synonyms, concept.label(into)));
    }

    private static List<String> distinct(Stream<String> synonyms, String label) {
        return synonyms.filter(synonym -> !synonym.equals(label)).distinct().toList();
    }
}
