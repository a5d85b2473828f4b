/**
 * Sheets to be read on paper and edited offline: PDF, DOCX and the report as plain text. All three hold the sheet's form
 * as it is, with its labels, so that the import reads the same sections back; what is ours (title, code, address)
 * stands before the form or in the margins.
 */
@NullMarked
package eu.savoirfaire.catalogue.syndication.print;

import org.jspecify.annotations.NullMarked;
