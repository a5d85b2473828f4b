/** Organisations that may be one: found by their names, proposed to curators, and never joined by themselves. */
@NullMarked
package eu.savoirfaire.platform.organisation.similar;

import org.jspecify.annotations.NullMarked;
