/**
 * The states of a sheet on its way to its readers, and who may move it from which to which: one table, as data. {@link
 * eu.savoirfaire.catalogue.review.table.EditorialTable} is the whole of it.
 */
@NullMarked
package eu.savoirfaire.catalogue.review.table;

import org.jspecify.annotations.NullMarked;
