/** Who judges a sheet: chosen by language, topic and load, never with a stake in it; and what they say. Pure. */
@NullMarked
package eu.savoirfaire.catalogue.review.panel;

import org.jspecify.annotations.NullMarked;
