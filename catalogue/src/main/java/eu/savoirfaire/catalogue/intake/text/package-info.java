/**
 * A line of the source without its markup, and its letters as they are compared.
 */
@NullMarked
package eu.savoirfaire.catalogue.intake.text;

import org.jspecify.annotations.NullMarked;
