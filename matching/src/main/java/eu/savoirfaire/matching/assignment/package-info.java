/**
 * Assigns a cohort: stable within the lists of a market (deferred acceptance, circles with a minimum), or with the most people
 * placed and then the highest score ({@code welfare}); proves what it claims, and reports it.
 */
@NullMarked
package eu.savoirfaire.matching.assignment;

import org.jspecify.annotations.NullMarked;
