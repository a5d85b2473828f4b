/**
 * Files that belong to a sheet: taken in clean, described, put in order, and given to readers with the revision they
 * belong to. What is published never changes; a draft has its own list.
 */
@NullMarked
package eu.savoirfaire.catalogue.attachment;

import org.jspecify.annotations.NullMarked;
