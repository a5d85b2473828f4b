/**
 * The remote engine: Elasticsearch, with one index per generation behind an alias.
 */
@NullMarked
package eu.savoirfaire.infra.search.elasticsearch;

import org.jspecify.annotations.NullMarked;
