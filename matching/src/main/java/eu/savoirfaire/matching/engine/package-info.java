/**
 * Finds for a need the best eligible offers of a million, exactly, and follows the events about both. Derived state: made again from the
 * events at any time, with the same answers.
 */
@NullMarked
package eu.savoirfaire.matching.engine;

import org.jspecify.annotations.NullMarked;
