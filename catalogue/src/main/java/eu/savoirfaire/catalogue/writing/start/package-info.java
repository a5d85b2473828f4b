/** The pages on which a sheet is begun: an empty one, or after the example of a published one. */
@NullMarked
package eu.savoirfaire.catalogue.writing.start;

import org.jspecify.annotations.NullMarked;
