package eu.savoirfaire.catalogue.intake.workshop;

import eu.savoirfaire.catalogue.intake.source.LineRange;
import org.jspecify.annotations.Nullable;

/**
 * A talk that no sheet describes.
 *
 * @param title what it was about, in the words of the source
 * @param organisation whose talk it was; null when the source does not say
 * @param source where it stands; null when the source has no lines to speak of
 */
public record ReadTalk(
        String title,
        @Nullable String organisation,
        @Nullable LineRange source) {}
