/** What people do to cohorts before they are run: plan them, bring offers in, join with a need, fix pairs. */
@NullMarked
package eu.savoirfaire.matching.cohort.tending;

import org.jspecify.annotations.NullMarked;
