/** Reading a practice: its sheet as a page and as data, its revisions and their differences, several side by side. */
@NullMarked
package eu.savoirfaire.catalogue.reading;

import org.jspecify.annotations.NullMarked;
