/**
 * The catalogue's own file forms for sheets: JSON and CSV in, the result document out.
 */
@NullMarked
package eu.savoirfaire.catalogue.intake.exchange;

import org.jspecify.annotations.NullMarked;
