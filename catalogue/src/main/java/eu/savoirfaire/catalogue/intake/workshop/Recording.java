package eu.savoirfaire.catalogue.intake.workshop;

import eu.savoirfaire.catalogue.intake.source.LineRange;
import org.jspecify.annotations.Nullable;

/**
 * That a workshop was recorded and the recording kept.
 *
 * @param source the lines that say so; null when the source has no lines to speak of
 */
public record Recording(@Nullable LineRange source) {}
