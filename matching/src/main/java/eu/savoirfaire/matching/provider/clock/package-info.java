/**
 * Ends offers whose last day is over.
 */
@NullMarked
package eu.savoirfaire.matching.provider.clock;

import org.jspecify.annotations.NullMarked;
