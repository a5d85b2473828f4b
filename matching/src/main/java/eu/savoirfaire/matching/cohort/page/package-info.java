/** The pages of cohorts: for everybody what there is, for people who look for something how to join, for those who look after it the run. */
@NullMarked
package eu.savoirfaire.matching.cohort.page;

import org.jspecify.annotations.NullMarked;
