/** The audit as it is read: searched, told in words, taken along as a table, verified. Reading it is itself in the audit. */
@NullMarked
package eu.savoirfaire.platform.desk.audit;

import org.jspecify.annotations.NullMarked;
