/** The pages on which sheets are judged, answered for and looked after once they are published. */
@NullMarked
package eu.savoirfaire.catalogue.editorial.page;

import org.jspecify.annotations.NullMarked;
