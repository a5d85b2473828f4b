/**
 * PDF files: the text of the pages in reading order, with paragraphs told from wrapped lines by where the lines stand.
 */
@NullMarked
package eu.savoirfaire.infra.document.pdf;

import org.jspecify.annotations.NullMarked;
