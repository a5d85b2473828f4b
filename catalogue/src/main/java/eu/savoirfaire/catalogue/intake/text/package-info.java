/**
 * From the lines of a document to its paragraphs and list items: page headers found and dropped, cut sentences mended, markup removed.
 */
@NullMarked
package eu.savoirfaire.catalogue.intake.text;

import org.jspecify.annotations.NullMarked;
