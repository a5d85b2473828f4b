/** Tests of what is done about loans. */
@NullMarked
package eu.savoirfaire.matching.lending.conduct;

import org.jspecify.annotations.NullMarked;
