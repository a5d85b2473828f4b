package eu.savoirfaire.infra.vocabulary;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * One entry of a vocabulary.
 *
 * @param code stable for ever; texts and labels may change, codes do not
 * @param labels one per language, none missing
 * @param forms what people and texts call it, the labels first
 * @param broader codes of the next broader concepts, possibly none
 */
public record Concept(String code, Map<Language, String> labels, List<Form> forms, Set<String> broader) {

    public Concept {
        labels = Map.copyOf(labels);
        forms = List.copyOf(forms);
        broader = Set.copyOf(broader);
    }

    public String label(Language language) {
        return Objects.requireNonNull(labels.get(language));
    }

    /** The forms of one language, the label first. */
    public Stream<Form> forms(Language language) {
        return forms.stream().filter(form -> form.language() == language);
    }

    /** A word or phrase that stands for a concept in one language. */
    public record Form(String text, Language language, Kind kind) {}

    /** How surely a form means its concept. */
    public enum Kind {
        /** The official name. */
        LABEL,
        /** Means the concept wherever it stands. */
        SYNONYM,
        /** A synonym only in exactly these capital letters (Turkey, CAS), unless the whole text has none. */
        CASED,
        /** A town or province that stands for the region around it. */
        TOWN,
        /** An adjective or a name of inhabitants: weaker than the name of the place. */
        ADJECTIVE,
        /** A word somebody may type who looks for the concept; too wide to classify a text by. */
        HINT
    }
}
