/** Taxonomies, offers and seekers put together from a seed, for property tests and benchmarks. */
@NullMarked
package eu.savoirfaire.matching.generated;

import org.jspecify.annotations.NullMarked;
