/**
 * The embedded engine: Lucene in a folder or in memory, with its position inside its commits.
 */
@NullMarked
package eu.savoirfaire.infra.search.lucene;

import org.jspecify.annotations.NullMarked;
