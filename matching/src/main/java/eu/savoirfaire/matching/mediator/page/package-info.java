/** The pages of mediators: what they offer and whom they stand between, and for the two sides of a match who could. */
@NullMarked
package eu.savoirfaire.matching.mediator.page;

import org.jspecify.annotations.NullMarked;
