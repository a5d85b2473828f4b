/**
 * Finding a practice in any language: the search index of published sheets, questions to it, and what goes with them
 * (facets, suggestions, similar practices).
 */
@NullMarked
package eu.savoirfaire.catalogue.finding;

import org.jspecify.annotations.NullMarked;
