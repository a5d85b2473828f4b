package eu.savoirfaire.workshops;

import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;

/**
 * A talk that no sheet describes.
 *
 * @param organisation whose talk it was; null when the source does not say
 */
@Serdeable
public record Talk(String title, @Nullable String organisation) {}
