/** Keeps cohorts, the offers and needs that take part in them, and what was pinned. */
@NullMarked
package eu.savoirfaire.matching.cohort.keeping;

import org.jspecify.annotations.NullMarked;
