/**
 * Forms that programs read: JSON and CSV, which the import reads back, and schema.org JSON-LD.
 */
@NullMarked
package eu.savoirfaire.catalogue.syndication.data;

import org.jspecify.annotations.NullMarked;
