/** Who may move a recognition from where to where, and if what holds: one table. */
@NullMarked
package eu.savoirfaire.matching.recognition.table;

import org.jspecify.annotations.NullMarked;
