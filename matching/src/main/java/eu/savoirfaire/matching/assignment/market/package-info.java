/**
 * Who takes part in the run of a cohort: needs with the offers on their lists, offers with their places, and the strict order in
 * which each side ranks the other. Held in arrays of numbers; rows stand in the order of their ids, whatever the order in which they came.
 */
@NullMarked
package eu.savoirfaire.matching.assignment.market;

import org.jspecify.annotations.NullMarked;
