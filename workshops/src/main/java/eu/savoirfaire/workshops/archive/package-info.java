/**
 * The archive of past workshops, as readers see it: the list and the record as pages, as data and as a calendar entry.
 */
@NullMarked
package eu.savoirfaire.workshops.archive;

import org.jspecify.annotations.NullMarked;
