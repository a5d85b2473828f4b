/**
 * What other modules may ask of workshops to come, and the made-up one for whoever tries the program out.
 */
@NullMarked
package eu.savoirfaire.workshops.ahead;

import org.jspecify.annotations.NullMarked;
