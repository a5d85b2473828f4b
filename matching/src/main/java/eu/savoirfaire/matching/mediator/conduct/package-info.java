/** What mediators and the two sides of a match do about a language that they do not share. */
@NullMarked
package eu.savoirfaire.matching.mediator.conduct;

import org.jspecify.annotations.NullMarked;
