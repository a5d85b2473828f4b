/**
 * What people told of themselves, if they wanted to, for one purpose: to see whether runs choose people of all groups alike. Only
 * the report of a run reads it, in counts; nothing that judges, scores or assigns may know this package.
 */
@NullMarked
package eu.savoirfaire.matching.cohort.fairness;

import org.jspecify.annotations.NullMarked;
