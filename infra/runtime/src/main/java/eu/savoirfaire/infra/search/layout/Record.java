package eu.savoirfaire.infra.search.layout;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an engine stores: flat, of keywords and texts.
 *
 * @param id unique in the index
 * @param keywords values by field
 * @param texts texts by field, analysed by the field's language
 * @param source comes back with the record; null for none
 */
public record Record(
        String id,
        Map<String, List<String>> keywords,
        Map<String, List<String>> texts,
        @Nullable String source) {}
