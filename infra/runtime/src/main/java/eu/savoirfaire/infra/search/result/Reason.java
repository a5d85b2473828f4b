package eu.savoirfaire.infra.search.result;

import eu.savoirfaire.infra.vocabulary.Language;
import org.jspecify.annotations.Nullable;

/** Why a document is among the hits. */
public sealed interface Reason {

    /** The word of the query, as typed. */
    String word();

    /**
     * A word of its text.
     *
     * @param form the word as the text has it
     * @param boost of the field
     */
    record InText(String word, String field, @Nullable Language language, String form, float boost) implements Reason {}

    /**
     * A concept that it carries.
     *
     * @param reason as the caller's expansion had it
     */
    record Concept(String word, String facet, String code, float weight, String reason) implements Reason {}
}
