/**
 * The making of a record, for its trainer, its speakers and those who attended.
 */
@NullMarked
package eu.savoirfaire.workshops.record.desk;

import org.jspecify.annotations.NullMarked;
