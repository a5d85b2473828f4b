/**
 * Reads released data (taxonomies, rules, weights) from YAML and says by file and place what is wrong with it.
 */
@NullMarked
package eu.savoirfaire.matching.release;

import org.jspecify.annotations.NullMarked;
