/**
 * What a review asks of a text: points anchored to a passage, raised in rounds, never lost, and settled only by a change
 * of that passage or by an answer. Pure.
 */
@NullMarked
package eu.savoirfaire.catalogue.review.point;

import org.jspecify.annotations.NullMarked;
