/**
 * The one table of a workshop's way: what moves it from which state to which, and by whose hand.
 */
@NullMarked
package eu.savoirfaire.workshops.planning.table;

import org.jspecify.annotations.NullMarked;
