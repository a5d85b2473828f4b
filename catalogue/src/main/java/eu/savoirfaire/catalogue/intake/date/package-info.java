/**
 * Dates as people write them in five languages: whole, partial and ranges, never more exact than written.
 */
@NullMarked
package eu.savoirfaire.catalogue.intake.date;

import org.jspecify.annotations.NullMarked;
