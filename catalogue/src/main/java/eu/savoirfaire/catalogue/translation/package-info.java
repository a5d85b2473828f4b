/**
 * The same sheet in other languages, section by section: what is translated, by whom, from which words, and what a reader
 * gets who asks for a language. Pure; {@link eu.savoirfaire.catalogue.translation.Translation} decides.
 */
@NullMarked
package eu.savoirfaire.catalogue.translation;

import org.jspecify.annotations.NullMarked;
