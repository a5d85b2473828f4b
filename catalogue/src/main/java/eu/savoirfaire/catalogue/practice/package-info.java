/**
 * Practices and the revisions of their sheets: what was written, what is published, and what never changes after.
 * {@link eu.savoirfaire.catalogue.practice.Practice} decides, {@link eu.savoirfaire.catalogue.practice.Practices}
 * keeps.
 */
@NullMarked
package eu.savoirfaire.catalogue.practice;

import org.jspecify.annotations.NullMarked;
