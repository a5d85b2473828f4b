/**
 * How well a need and an offer suit each other: criteria, side scores, and the order of a list, all in whole
 * micro-units (10⁻⁶), so that neither the order of addition nor the machine matters.
 *
 * <p>Each criterion reads one facet of the offer and says how well it suits the seeker (φ) and how well the seeker suits
 * it (ψ), both 0 to 1,000,000. A contribution is ⌊w·φ/10⁶⌋; u and v are the sums of contributions; r = ⌊2uv/(u+v)⌋.
 */
@NullMarked
package eu.savoirfaire.matching.scoring;

import org.jspecify.annotations.NullMarked;
