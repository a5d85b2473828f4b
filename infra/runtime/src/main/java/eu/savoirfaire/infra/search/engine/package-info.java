/**
 * What an engine must be able to do: a small algebra of clauses over flat records, the same for both.
 */
@NullMarked
package eu.savoirfaire.infra.search.engine;

import org.jspecify.annotations.NullMarked;
