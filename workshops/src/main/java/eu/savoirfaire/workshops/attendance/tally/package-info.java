/**
 * How long people were at workshops, as a trainer confirmed it: what certificates and statistics stand on.
 */
@NullMarked
package eu.savoirfaire.workshops.attendance.tally;

import org.jspecify.annotations.NullMarked;
