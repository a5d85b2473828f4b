/**
 * A sheet's way from its author to its readers and back: {@link eu.savoirfaire.catalogue.review.Review} decides about a
 * working copy, {@link eu.savoirfaire.catalogue.review.Standing} about what is published. Who may do what when is the one
 * table in {@code review.table}. Pure.
 */
@NullMarked
package eu.savoirfaire.catalogue.review;

import org.jspecify.annotations.NullMarked;
