/**
 * A real Elasticsearch node in a JVM of its own, put together from published jars, for tests only.
 */
@NullMarked
package eu.savoirfaire.infra.testkit.elasticsearch.node;

import org.jspecify.annotations.NullMarked;
