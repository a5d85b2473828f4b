/**
 * What is indexed: definitions of indexes, documents, and the batches that carry them in.
 */
@NullMarked
package eu.savoirfaire.infra.search.content;

import org.jspecify.annotations.NullMarked;
