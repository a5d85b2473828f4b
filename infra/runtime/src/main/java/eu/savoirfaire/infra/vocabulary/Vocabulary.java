package eu.savoirfaire.infra.vocabulary;

import java.util.ArrayDeque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A controlled vocabulary in the order of its file: concepts with stable codes, broader and narrower. */
public final class Vocabulary {
    private final VocabularyName name;
    private final int version;
    private final Map<String, Concept> concepts = new LinkedHashMap<>();

    /** The concepts have been checked: codes are unique, broader codes exist and make no circle. */
    Vocabulary(VocabularyName name, int version, List<Concept> concepts) {
        this.name = name;
        this.version = version;
        concepts.forEach(concept -> this.concepts.put(concept.code(), concept));
    }

    public VocabularyName name() {
        return name;
    }

    /** Grows with every change of the file. */
    public int version() {
        return version;
    }

    public List<Concept> concepts() {
        return List.copyOf(concepts.values());
    }

    public Optional<Concept> concept(String code) {
        return Optional.ofNullable(concepts.get(code));
    }

    public boolean contains(String code) {
        return concepts.containsKey(code);
    }

    /** The label of a code; the code itself where it is unknown, so that old data stays readable. */
    public String label(String code, Language language) {
        return concept(code).map(concept -> concept.label(language)).orElse(code);
    }

    /** All broader codes, nearest first, without the code itself. */
    public Set<String> broader(String code) {
        var found = new LinkedHashSet<String>();
        var open = new ArrayDeque<>(List.of(code));
        while (!open.isEmpty()) {
            concept(open.removeFirst())
                    .ifPresent(concept -> concept.broader().stream()
                            .sorted()
                            .filter(found::add)
                            .forEach(open::addLast));
        }
        return found;
    }

    /** The codes right below, in the order of the file. */
    public List<String> narrower(String code) {
        return concepts.values().stream()
                .filter(concept -> concept.broader().contains(code))
                .map(Concept::code)
                .toList();
    }
}
