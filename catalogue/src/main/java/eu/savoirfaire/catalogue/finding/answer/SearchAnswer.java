package eu.savoirfaire.catalogue.finding.answer;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The answer to a search, as programs read it.
 *
 * @param facets for each facet its codes, the most frequent first; counted without the facet's own filter
 * @param relaxed null when every word was found
 * @param didYouMean at most one other spelling
 * @param total hits on all pages
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
record SearchAnswer(
        List<Item> items,
        Map<String, List<Count>> facets,
        @Nullable Relaxed relaxed,
        List<String> didYouMean,
        long total,
        int page,
        int size) {

    /**
     * One hit.
     *
     * @param title the subject as written, in the language of the text
     * @param translatedTitle the title in the language of the question, where a person approved it; else null
     * @param highlights at most two passages
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Item(
            String code,
            String slug,
            String title,
            String institution,
            String language,
            @Nullable String translatedTitle,
            List<Highlight> highlights,
            List<Why> why) {}

    /**
     * A passage that shows what matched.
     *
     * @param section the key of the section it is from
     * @param language of the passage, which may be a translation
     * @param marks pairs of offsets into {@code text}: from, inclusive, to, exclusive
     */
    @Serdeable
    record Highlight(String section, @Nullable String language, String text, List<List<Integer>> marks) {}

    /**
     * Why it is among the hits.
     *
     * @param word of the query
     * @param section where it was found; null when a concept matched
     * @param form the word as the text has it; null when a concept matched
     * @param concept the concept that the word stands for; null when the text has the word
     * @param boost what a match there counts
     */
    @Serdeable
    record Why(
            String word,
            @Nullable String section,
            @Nullable String form,
            @Nullable String concept,
            float boost) {}

    /** A value of a facet. */
    @Serdeable
    record Count(String code, String label, long count) {}

    /**
     * How the query was relaxed.
     *
     * @param stage {@code MOST_TERMS} or {@code FUZZY}
     * @param unknown words that no sheet has
     * @param shown the query that the hits answer
     */
    @Serdeable
    record Relaxed(String stage, List<String> unknown, String shown) {}
}
