/** Counts what a programme has reached, from the records of what took place. */
@NullMarked
package eu.savoirfaire.matching.programme.count;

import org.jspecify.annotations.NullMarked;
