/**
 * A backup of the embedded database while the program serves, and the way back.
 *
 * <p>The file is a zip with three entries: {@code manifest.properties} says what it is, {@code savoir.mv.db} is the
 * database, and {@code events.jsonl} has the log as CloudEvents for whoever cannot read the other. Whatever else lies in
 * the data folder is derived and made anew.
 */
@NullMarked
package eu.savoirfaire.infra.backup;

import org.jspecify.annotations.NullMarked;
