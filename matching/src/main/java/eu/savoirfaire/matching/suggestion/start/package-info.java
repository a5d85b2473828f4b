/**
 * What the engine is made of when the program starts: the offers that stand, out of a file as far as it goes and out of the tables for the
 * rest; and the writing of that file now and then.
 */
@NullMarked
package eu.savoirfaire.matching.suggestion.start;

import org.jspecify.annotations.NullMarked;
