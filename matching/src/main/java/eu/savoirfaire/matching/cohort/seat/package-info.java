/**
 * Seats that become free in a confirmed circle: who left may come back for a while, then those who wait are asked one after the other,
 * in the order in which they came.
 */
@NullMarked
package eu.savoirfaire.matching.cohort.seat;

import org.jspecify.annotations.NullMarked;
