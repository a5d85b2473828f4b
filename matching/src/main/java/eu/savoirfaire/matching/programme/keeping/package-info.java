/** Keeps programmes, what counts for them, and the workshops that took place. */
@NullMarked
package eu.savoirfaire.matching.programme.keeping;

import org.jspecify.annotations.NullMarked;
