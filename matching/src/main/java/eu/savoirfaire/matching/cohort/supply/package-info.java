/** What a cohort is made of: needs and offers as they are now, and whether one may serve the other. */
@NullMarked
package eu.savoirfaire.matching.cohort.supply;

import org.jspecify.annotations.NullMarked;
