/** Tests of loans. */
@NullMarked
package eu.savoirfaire.matching.lending;

import org.jspecify.annotations.NullMarked;
