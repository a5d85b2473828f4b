/**
 * Mandates as a whole: on every database, from page to page, on two nodes.
 */
@NullMarked
package eu.savoirfaire.platform.mandate.door;

import org.jspecify.annotations.NullMarked;
