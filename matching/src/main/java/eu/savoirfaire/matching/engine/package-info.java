/**
 * Finds for a need the best eligible offers of a million, exactly: offers as rows of numbers in columns, a bitmap for each eligibility
 * value, exact scores for the survivors whose upper bound could still make the list. Derived state: made again from the events at
 * any time, with the same answers.
 */
@NullMarked
package eu.savoirfaire.matching.engine;

import org.jspecify.annotations.NullMarked;
