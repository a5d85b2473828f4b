package eu.savoirfaire.infra.search.result;

import eu.savoirfaire.infra.search.content.SearchDocument;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Documents like a given one.
 *
 * @param documents most alike first
 */
public record Similar(
        List<SearchDocument> documents, @Nullable SearchDocument contrast) {

    /** One that is alike but from elsewhere; empty when there is none. */
    public Optional<SearchDocument> contrasting() {
        return Optional.ofNullable(contrast);
    }
}
