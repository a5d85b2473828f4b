/**
 * From lines to paragraphs and list items: wrapped lines joined, sentences that a page cut and broken words mended.
 */
@NullMarked
package eu.savoirfaire.catalogue.intake.paragraph;

import org.jspecify.annotations.NullMarked;
