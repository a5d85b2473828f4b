/** Turns the proposal of a run into matches, all of them or none, and takes them back as long as nobody was introduced. */
@NullMarked
package eu.savoirfaire.matching.cohort.settling;

import org.jspecify.annotations.NullMarked;
