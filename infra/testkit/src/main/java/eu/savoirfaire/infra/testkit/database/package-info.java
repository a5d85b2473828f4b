/**
 * Databases for tests: H2 in memory, H2 in a file, and a real PostgreSQL, each empty and for one test class alone.
 */
@NullMarked
package eu.savoirfaire.infra.testkit.database;

import org.jspecify.annotations.NullMarked;
