/**
 * Offers for programs: read by anybody, written by those who offer.
 */
@NullMarked
package eu.savoirfaire.matching.provider.program;

import org.jspecify.annotations.NullMarked;
