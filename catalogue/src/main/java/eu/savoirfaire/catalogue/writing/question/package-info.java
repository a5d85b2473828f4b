/**
 * One page for each section of a sheet: what is asked, what was written, what was typed and not saved; and the page on which two
 * texts of one section are brought together.
 */
@NullMarked
package eu.savoirfaire.catalogue.writing.question;

import org.jspecify.annotations.NullMarked;
