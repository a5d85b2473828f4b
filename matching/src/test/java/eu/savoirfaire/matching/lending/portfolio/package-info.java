/** Tests of the figures of lenders. */
@NullMarked
package eu.savoirfaire.matching.lending.portfolio;

import org.jspecify.annotations.NullMarked;
