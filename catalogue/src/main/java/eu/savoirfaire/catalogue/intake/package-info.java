/**
 * Import: turns what a document says into sheets, plain facts about workshops, and warnings with their lines; writes nothing.
 */
@NullMarked
package eu.savoirfaire.catalogue.intake;

import org.jspecify.annotations.NullMarked;
