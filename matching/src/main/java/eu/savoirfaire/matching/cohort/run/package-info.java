/**
 * Runs of cohorts, as long work: what needs and offers are at that moment is read and kept, what comes of it is worked out from
 * that and the seed alone, so that anybody who has both gets the same to the byte. A run changes nothing: a person confirms it.
 */
@NullMarked
package eu.savoirfaire.matching.cohort.run;

import org.jspecify.annotations.NullMarked;
