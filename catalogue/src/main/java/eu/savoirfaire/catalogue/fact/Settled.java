package eu.savoirfaire.catalogue.fact;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;

/**
 * A proposal that somebody decided on: it does not come back with the same words.
 *
 * @param kind a facet, {@code INDICATOR}, {@code BLOCK} or {@code TIE}
 * @param key the code, or what tells it from others of its kind
 * @param phrase the words that justified it; null where the text said nothing
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
public record Settled(String kind, String key, @Nullable String phrase) {

    public static final String INDICATOR = "INDICATOR";
    public static final String BLOCK = "BLOCK";
    public static final String TIE = "TIE";
}
