/** Matches between made-up people and organisations, on a database, with the events at work. */
@NullMarked
package eu.savoirfaire.matching.introduction;

import org.jspecify.annotations.NullMarked;
