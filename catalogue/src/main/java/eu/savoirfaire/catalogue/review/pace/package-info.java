/** How long each step of a review may take, whom to remind when, and what the author may expect. Pure. */
@NullMarked
package eu.savoirfaire.catalogue.review.pace;

import org.jspecify.annotations.NullMarked;
