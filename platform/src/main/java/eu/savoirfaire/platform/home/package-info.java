/** The front of the house: the home page, what this is, how accessible it is, and what happened lately. */
@NullMarked
package eu.savoirfaire.platform.home;

import org.jspecify.annotations.NullMarked;
