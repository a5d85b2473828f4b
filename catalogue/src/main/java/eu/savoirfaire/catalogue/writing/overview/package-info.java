/** What somebody has to write: their sheets by what these wait for, and the list of what there is to do in one of them. */
@NullMarked
package eu.savoirfaire.catalogue.writing.overview;

import org.jspecify.annotations.NullMarked;
