/**
 * Offers as tables: read from CSV, XLSX and JSON with a report of each row, and written as CSV and JSON.
 */
@NullMarked
package eu.savoirfaire.matching.provider.exchange;

import org.jspecify.annotations.NullMarked;
