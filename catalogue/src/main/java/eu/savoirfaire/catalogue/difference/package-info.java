/** What changed from one text to another, section by section and word by word. Pure. */
@NullMarked
package eu.savoirfaire.catalogue.difference;

import org.jspecify.annotations.NullMarked;
