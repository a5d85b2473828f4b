/**
 * Practices, their sheets and revisions: what was written, when it was published, and what never changes after.
 */
@NullMarked
package eu.savoirfaire.catalogue.sheet;

import org.jspecify.annotations.NullMarked;
