/**
 * How documents are laid out for an engine: flat records of keywords and texts, the same for all.
 */
@NullMarked
package eu.savoirfaire.infra.search.layout;

import org.jspecify.annotations.NullMarked;
