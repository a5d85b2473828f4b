/**
 * Offers as tables: read from CSV, XLSX and JSON with a report of each row, and written as the same.
 */
@NullMarked
package eu.savoirfaire.matching.provider.exchange;

import org.jspecify.annotations.NullMarked;
