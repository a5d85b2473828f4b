/**
 * The one table of a registration's way: what moves it from which state to which, and by whose hand.
 */
@NullMarked
package eu.savoirfaire.workshops.registration.table;

import org.jspecify.annotations.NullMarked;
