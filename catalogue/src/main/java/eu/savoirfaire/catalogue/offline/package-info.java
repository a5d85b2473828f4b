/**
 * Sheets that are written and edited elsewhere: a blank form to fill in, a copy to take along, and its way back as a
 * difference, section by section, of which the author takes what they want.
 */
@NullMarked
package eu.savoirfaire.catalogue.offline;

import org.jspecify.annotations.NullMarked;
