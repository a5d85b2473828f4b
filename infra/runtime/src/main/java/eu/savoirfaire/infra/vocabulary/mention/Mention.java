package eu.savoirfaire.infra.vocabulary.mention;

import eu.savoirfaire.infra.vocabulary.Concept;
import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.infra.vocabulary.VocabularyName;

/**
 * A concept found in a text.
 *
 * @param start first character of the phrase in the text
 * @param end one past its last character
 * @param phrase the words as they stand in the text
 * @param language the language of the form that was met, not necessarily that of the text
 * @param kind how surely the form means the concept
 */
public record Mention(
        VocabularyName vocabulary,
        String code,
        int start,
        int end,
        String phrase,
        Language language,
        Concept.Kind kind) {

    boolean overlaps(Mention other) {
        return start < other.end && other.start < end;
    }

    int length() {
        return end - start;
    }
}
