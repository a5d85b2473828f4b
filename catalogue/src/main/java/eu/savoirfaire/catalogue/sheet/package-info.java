/**
 * What a good-practice summary sheet says: its eleven sections and the classifications beside them. Pure data.
 */
@NullMarked
package eu.savoirfaire.catalogue.sheet;

import org.jspecify.annotations.NullMarked;
