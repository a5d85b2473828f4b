/**
 * The same sheet in other languages, section by section: what is translated, by whom, and from which words.
 * {@link eu.savoirfaire.catalogue.translation.Translation} decides, {@link eu.savoirfaire.catalogue.translation.Translations}
 * keeps; what readers get stands in {@code reader}.
 */
@NullMarked
package eu.savoirfaire.catalogue.translation;

import org.jspecify.annotations.NullMarked;
