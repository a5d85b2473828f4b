/** Whoever offers something sees cards of people whom it may serve, and asks some of them; they answer. */
@NullMarked
package eu.savoirfaire.matching.introduction.inviting;

import org.jspecify.annotations.NullMarked;
