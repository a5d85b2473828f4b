/**
 * Whether a run selected the people of audited groups alike: rates with intervals, and ratios of rates. Gets counts per group, never
 * people; what it finds changes no result.
 */
@NullMarked
package eu.savoirfaire.matching.assignment.audit;

import org.jspecify.annotations.NullMarked;
