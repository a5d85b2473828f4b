/**
 * What a report tells about a workshop: its heading, date, place, way of meeting and the organisations that took part.
 */
@NullMarked
package eu.savoirfaire.catalogue.intake.workshop;

import org.jspecify.annotations.NullMarked;
