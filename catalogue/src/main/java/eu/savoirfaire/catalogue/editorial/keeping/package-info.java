/**
 * Keeps reviews and standings: each in a row of its own that is changed only by whoever saw it last. What queues ask for
 * stands in columns, points and panels as JSON beside them.
 */
@NullMarked
package eu.savoirfaire.catalogue.editorial.keeping;

import org.jspecify.annotations.NullMarked;
