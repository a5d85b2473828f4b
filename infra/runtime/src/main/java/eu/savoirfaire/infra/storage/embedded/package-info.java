/**
 * What the embedded database needs beside its driver: one writer at a time, so that what a killed process leaves behind holds whole
 * transactions.
 */
@NullMarked
package eu.savoirfaire.infra.storage.embedded;

import org.jspecify.annotations.NullMarked;
