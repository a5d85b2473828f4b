package eu.savoirfaire.infra.search.result;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The answer to a query.
 *
 * @param hits of the page: earlier stages first, then by score, then by code
 * @param total documents on all pages
 * @param facets for each facet asked for, documents by code, most frequent first
 */
public record Results(
        List<Hit> hits,
        long total,
        Map<String, Map<String, Long>> facets,
        @Nullable Relaxation relaxation,
        @Nullable String correction) {

    /** How the query was relaxed; empty when every word was found often enough. */
    public Optional<Relaxation> relaxed() {
        return Optional.ofNullable(relaxation);
    }

    /** "Did you mean": the query in words that the index has; empty when it has all of them, or none like them. */
    public Optional<String> didYouMean() {
        return Optional.ofNullable(correction);
    }
}
