/** Pages on which somebody enters something: questions in order, what was typed, what has to be mended, a look before it is done. */
@NullMarked
package eu.savoirfaire.platform.entry;

import org.jspecify.annotations.NullMarked;
