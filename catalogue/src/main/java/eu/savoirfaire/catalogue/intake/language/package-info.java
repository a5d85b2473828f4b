/**
 * In which language a text is written, told by its smallest words.
 */
@NullMarked
package eu.savoirfaire.catalogue.intake.language;

import org.jspecify.annotations.NullMarked;
