/**
 * What can be asked of an index.
 */
@NullMarked
package eu.savoirfaire.infra.search.query;

import org.jspecify.annotations.NullMarked;
