/**
 * A curator confirms what is known beside the text of a sheet, and its author declares some of it: each save is one change with a
 * history of its own; the text stays as it is (ADR 11). A projection counts what waits.
 */
@NullMarked
package eu.savoirfaire.catalogue.confirmation;

import org.jspecify.annotations.NullMarked;
