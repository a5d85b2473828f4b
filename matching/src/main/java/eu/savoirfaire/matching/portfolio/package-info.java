/**
 * What a person takes along: their whole profile with what was recognised of it, on paper in one language or in two side by
 * side, and for programs of their own.
 */
@NullMarked
package eu.savoirfaire.matching.portfolio;

import org.jspecify.annotations.NullMarked;
