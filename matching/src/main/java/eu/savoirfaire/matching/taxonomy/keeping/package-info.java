/** Keeps the releases of taxonomies that somebody brought. What a release says never changes. */
@NullMarked
package eu.savoirfaire.matching.taxonomy.keeping;

import org.jspecify.annotations.NullMarked;
