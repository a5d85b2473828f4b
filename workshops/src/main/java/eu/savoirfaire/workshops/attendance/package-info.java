/**
 * Who was there, and for how long: every minute with what says so, and nobody made up from a file.
 */
@NullMarked
package eu.savoirfaire.workshops.attendance;

import org.jspecify.annotations.NullMarked;
