/** Cohorts of made-up people, for whoever tries the program out. */
@NullMarked
package eu.savoirfaire.matching.cohort.demo;

import org.jspecify.annotations.NullMarked;
