/**
 * References to sheets for those who cite them: RIS and BibTeX.
 */
@NullMarked
package eu.savoirfaire.catalogue.syndication.citation;

import org.jspecify.annotations.NullMarked;
