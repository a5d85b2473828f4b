/**
 * Search in texts of five languages: the port that the domains use, over an embedded or a remote engine.
 */
@NullMarked
package eu.savoirfaire.infra.search;

import org.jspecify.annotations.NullMarked;
