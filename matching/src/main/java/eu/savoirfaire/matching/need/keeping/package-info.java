/**
 * Keeps needs, and tells at every change of one, or of anything that it reads of its person, that it has to be read anew: whoever
 * reads it after an event sees everything that came before it.
 */
@NullMarked
package eu.savoirfaire.matching.need.keeping;

import org.jspecify.annotations.NullMarked;
