/** Where in a source something stands, and what was odd there. */
@NullMarked
package eu.savoirfaire.catalogue.intake.source;

import org.jspecify.annotations.NullMarked;
