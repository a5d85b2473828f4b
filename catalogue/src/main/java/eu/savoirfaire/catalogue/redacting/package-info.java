/** Curators take a person's data out of a practice, two of them together. */
@NullMarked
package eu.savoirfaire.catalogue.redacting;

import org.jspecify.annotations.NullMarked;
