/**
 * People and places that are brought together at one time: needs join an offer each gets by a run, and a person confirms it.
 * {@link eu.savoirfaire.matching.cohort.Cohort} decides; what may follow what is the table in
 * {@link eu.savoirfaire.matching.cohort.CohortTable}. Pure.
 */
@NullMarked
package eu.savoirfaire.matching.cohort;

import org.jspecify.annotations.NullMarked;
