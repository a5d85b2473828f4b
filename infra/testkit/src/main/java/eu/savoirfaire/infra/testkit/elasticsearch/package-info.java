/**
 * Starts a real Elasticsearch node for tests, in a child process that ends with the tests.
 */
@NullMarked
package eu.savoirfaire.infra.testkit.elasticsearch;

import org.jspecify.annotations.NullMarked;
