/** What changed between texts. */
@NullMarked
package eu.savoirfaire.catalogue.difference;

import org.jspecify.annotations.NullMarked;
